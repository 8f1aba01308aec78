import { Checkbox, SegmentedControl, Select } from '@mantine/core';
import type { NoticeColour, NoticeState } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { Filters } from '../ui/Page.tsx';
import {
  casesOf,
  hidingCountries,
  type NO_NOTICE_FILTER,
  type NoticeRow,
  type SearchRow,
} from './notice-filter.ts';
import { useOwnerChoices } from './use-owner-choices.ts';

type Filter = typeof NO_NOTICE_FILTER;
const VIEWS = ['list', 'states', 'map'] as const;
export type BoardView = (typeof VIEWS)[number];

type NoticeFiltersProps = {
  /** What is offered to choose from. */
  sought: readonly (NoticeRow | SearchRow)[];
  total: number;
  shown: number;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  view: BoardView;
  onView: (view: BoardView) => void;
};

/** What narrows the board, and whether it is a list, columns or a map. */
export const NoticeFilters = ({
  sought,
  total,
  shown,
  filter,
  onFilter,
  view,
  onView,
}: NoticeFiltersProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const codes = (group: 'noticeColour' | 'noticeState') =>
    codesOf(group).map((value) => ({ value, label: label(group, value) }));
  const countries = hidingCountries(sought).map(({ code, name }) => ({
    value: code,
    label: inLanguage(name),
  }));
  const cases = casesOf(sought).map(({ id, number }) => ({ value: id, label: number }));
  const owners = useOwnerChoices(sought);
  const choices = [
    { field: 'colour', data: codes('noticeColour'), width: 140 },
    { field: 'state', data: codes('noticeState'), width: 150 },
    { field: 'country', data: countries.toSorted((a, b) => compareText(a.label, b.label)), width: 170 },
    { field: 'caseId', data: cases.toSorted((a, b) => compareText(a.label, b.label)), width: 150 },
    { field: 'owner', data: owners, width: 170 },
  ] as const;
  return (
    <Filters shown={shown} total={total}>
      {choices.map(({ field, data, width }) => (
        <Select
          key={field}
          label={text(`notices.filter.${field}`)}
          w={width}
          clearable
          placeholder={text('common.all')}
          data={data}
          value={filter[field]}
          onChange={(value) => {
            // The values of the two lists of codes are those of the contract.
            if (field === 'colour') onFilter({ ...filter, colour: value as NoticeColour | null });
            else if (field === 'state') onFilter({ ...filter, state: value as NoticeState | null });
            else onFilter({ ...filter, [field]: value });
          }}
        />
      ))}
      <Checkbox
        label={text('notices.filter.overdue')}
        checked={filter.isOverdue}
        onChange={({ currentTarget }) => onFilter({ ...filter, isOverdue: currentTarget.checked })}
      />
      <SegmentedControl
        aria-label={text('notices.view')}
        value={view}
        data={VIEWS.map((value) => ({ value, label: text(`notices.view.${value}`) }))}
        onChange={(chosen) => onView(VIEWS.find((one) => one === chosen) ?? 'list')}
      />
    </Filters>
  );
};
