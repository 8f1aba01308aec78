import type { EvidenceRowFragment } from '../api/operations.generated.ts';
import { Anchor } from '@mantine/core';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import css from './evidence.module.css';
import { placeOf } from './place.ts';
import { sortOf } from './source-words.ts';

const MOST_COUNTED = 100;

const useColumns = (onOpen: (id: string) => void): Column<EvidenceRowFragment>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const day = (on: string | null): string => (on === null ? '' : formatDay(on, language));
  const nameOf = ({ number, kind }: EvidenceRowFragment): string => number ?? label('sourceKind', kind);
  return [
    {
      id: 'number',
      header: text('evidence.column.number'),
      width: '9rem',
      order: (a, b) => compareText(nameOf(a), nameOf(b)),
      cell: (row) => (
        <Anchor
          component="button"
          type="button"
          inherit
          fw={600}
          ta="start"
          className={row.admissibility === 'EXCLUDED' || row.retractedOn ? css.excluded : undefined}
          onClick={() => onOpen(row.id)}
        >
          {nameOf(row)}
        </Anchor>
      ),
    },
    {
      id: 'place',
      header: text('evidence.column.place'),
      width: '10rem',
      order: (a, b) => (a.volume ?? 0) - (b.volume ?? 0) || compareText(a.sheets ?? '', b.sheets ?? ''),
      cell: (row) => placeOf(row, text),
    },
    {
      id: 'kind',
      header: text('evidence.column.kind'),
      width: '14rem',
      order: (a, b) => compareText(sortOf(a, language), sortOf(b, language)),
      cell: (row) => sortOf(row, language),
    },
    {
      id: 'description',
      header: text('evidence.column.description'),
      cell: ({ description, statedBy, takenBy, lawfulBasis, courtOrder }) => (
        <span className={css.description}>
          {[statedBy?.label, takenBy, description, lawfulBasis, courtOrder]
            .flatMap((part) => part || [])
            .join(' · ')}
        </span>
      ),
    },
    {
      id: 'seized',
      header: text('evidence.column.seized'),
      width: '8rem',
      order: (a, b) => compareText(a.seizedOn ?? '', b.seizedOn ?? ''),
      cell: ({ seizedOn, seizedAt }) => [day(seizedOn), seizedAt].flatMap((part) => part || []).join(', '),
    },
    {
      id: 'admissibility',
      header: text('evidence.column.admissibility'),
      width: '9rem',
      cell: ({ admissibility, retractedOn }) =>
        admissibility
          ? label('admissibility', admissibility)
          : retractedOn
            ? text('evidence.retracted', { date: day(retractedOn) })
            : '',
    },
    {
      id: 'disclosed',
      header: text('evidence.column.disclosed'),
      width: '8.5rem',
      cell: ({ kind, disclosedOn }) =>
        kind === 'EXHIBIT' ? day(disclosedOn) || text('evidence.notDisclosed') : '',
    },
    {
      id: 'facts',
      header: text('evidence.column.facts'),
      width: '5rem',
      isNumber: true,
      order: (a, b) => a.facts - b.facts,
      cell: ({ facts }) => (facts > MOST_COUNTED ? `${MOST_COUNTED}+` : facts),
    },
  ];
};

export const EvidenceTable = ({
  rows,
  onOpen,
}: {
  rows: readonly EvidenceRowFragment[];
  onOpen: (id: string) => void;
}) => (
  <DataTable
    caption={useText()('evidence.caption')}
    columns={useColumns(onOpen)}
    rows={rows}
    rowKey={({ id }) => id}
  />
);
