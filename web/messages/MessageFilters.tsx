import { useQuery } from '@apollo/client/react';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  MessageNoticesDocument,
  type ListedMessageFragment,
  type MessageUrgency,
  type MessageWaiting,
} from '../api/operations.generated.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { Filters } from '../ui/Page.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { peopleIn, type MessageFilter } from './message-filter.ts';

type MessageFiltersProps = {
  messages: readonly ListedMessageFragment[];
  filter: MessageFilter;
  onFilter: (filter: MessageFilter) => void;
};

const COUNTRY = /^[A-Z]{2}$/u;

/** What narrows the inbox. */
export const MessageFilters = ({ messages, filter, onFilter }: MessageFiltersProps) => {
  const text = useText();
  const label = useLabel();
  const names = usePlaceNames();
  const notices = useQuery(MessageNoticesDocument);
  // Those of the first page: whoever is chosen stays to be chosen.
  const [people] = useState(() => peopleIn(messages));
  const codes = (group: 'messageUrgency' | 'messageWaiting') =>
    codesOf(group).map((value) => ({ value, label: label(group, value) }));
  const inOrder = (options: { value: string; label: string }[]) =>
    options.toSorted((a, b) => compareText(a.label, b.label));
  const choices = [
    {
      field: 'country',
      data: inOrder(
        [...names]
          .filter(([code]) => COUNTRY.test(code) && code !== 'AZ')
          .map(([value, name]) => ({ value, label: name })),
      ),
      width: 170,
    },
    { field: 'urgency', data: codes('messageUrgency'), width: 140 },
    { field: 'waitingFor', data: codes('messageWaiting'), width: 190 },
    {
      field: 'noticeId',
      data: inOrder(
        (notices.data?.notices.notices ?? []).map(({ id, number }) => ({ value: id, label: number })),
      ),
      width: 170,
    },
    {
      field: 'personId',
      data: inOrder(people.map(({ id, label: name }) => ({ value: id, label: name }))),
      width: 200,
    },
  ] as const;
  return (
    <Filters shown={messages.length} total={messages.length}>
      <TextInput
        label={text('messages.filter.phrase')}
        w={190}
        maxLength={200}
        value={filter.phrase ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, phrase: value || null })}
      />
      {choices.map(({ field, data, width }) => (
        <Select
          key={field}
          searchable
          clearable
          filter={searchableOptions}
          label={text(`messages.filter.${field}`)}
          w={width}
          placeholder={text('common.all')}
          data={data}
          value={filter[field]}
          onChange={(value) => {
            // The values of the two lists of codes are those of the contract.
            if (field === 'urgency') onFilter({ ...filter, urgency: value as MessageUrgency | null });
            else if (field === 'waitingFor')
              onFilter({ ...filter, waitingFor: value as MessageWaiting | null });
            else onFilter({ ...filter, [field]: value });
          }}
        />
      ))}
      <TextInput
        label={text('messages.filter.givenTo')}
        w={190}
        maxLength={200}
        value={filter.givenTo ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, givenTo: value || null })}
      />
      <Checkbox
        label={text('messages.filter.onlyGiven')}
        checked={filter.onlyGiven}
        onChange={({ currentTarget: { checked } }) => onFilter({ ...filter, onlyGiven: checked })}
      />
      <Checkbox
        label={text('messages.filter.isOverdue')}
        checked={filter.isOverdue}
        onChange={({ currentTarget: { checked } }) => onFilter({ ...filter, isOverdue: checked })}
      />
    </Filters>
  );
};
