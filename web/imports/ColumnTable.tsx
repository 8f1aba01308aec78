import { Select, Table, TextInput } from '@mantine/core';
import type { Dispatch } from 'react';
import type { ColumnMeaning } from '../api/operations.generated.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { detailOf, MEANING_GROUPS } from './column-meanings.ts';
import { meaningAt, type ImportFormAction, type Inspection, type Mapping } from './import-form.ts';
import css from './imports.module.css';
import { samplesOf } from './samples.ts';
import { searchableOptions } from '../ui/searchable-options.ts';

export type MappingFieldsProps = {
  inspection: Inspection;
  mapping: Mapping;
  change: Dispatch<ImportFormAction>;
  problemOf: (field: string) => string | null;
};

const Detail = ({
  heading,
  column,
  change,
  problem,
}: {
  heading: string;
  column: Mapping['columns'][number];
  change: Dispatch<ImportFormAction>;
  problem: string | null;
}) => {
  const text = useText();
  const label = useLabel();
  const { position, meaning, detail } = column;
  const kind = detailOf(meaning);
  if (kind === null) return null;
  const name = text('importForm.detailOf', { heading });
  if (kind.from === null)
    return (
      <TextInput
        aria-label={name}
        placeholder={text('importForm.platform')}
        maxLength={60}
        value={detail ?? ''}
        error={problem}
        onChange={(event) => change({ do: 'detail', position, detail: event.currentTarget.value })}
      />
    );
  const { from, codes } = kind;
  return (
    <Select
      aria-label={name}
      placeholder={text('importForm.column.detail')}
      allowDeselect={false}
      data={codes.map((code) => ({ value: code, label: label(from, code) }))}
      value={detail}
      error={problem}
      onChange={(chosen) => change({ do: 'detail', position, detail: chosen })}
    />
  );
};

/** A line for each column of the file: its heading, what stands in it, and what that means. */
export const ColumnTable = ({ inspection, mapping, change, problemOf }: MappingFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const { header, samples } = inspection;
  const options = MEANING_GROUPS.map(({ group, meanings }) => ({
    group: label('meaningGroup', group),
    items: meanings.map((meaning) => ({ value: meaning as string, label: label('columnMeaning', meaning) })),
  }));
  return (
    <Table className={css.columns} layout="fixed">
      <caption className="visually-hidden">{text('importForm.columns.caption')}</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{text('importForm.column.heading')}</Table.Th>
          <Table.Th scope="col">{text('importForm.column.samples')}</Table.Th>
          <Table.Th scope="col">{text('importForm.column.meaning')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {header.map((given, position) => {
          const heading = given || text('importForm.noHeading', { number: position + 1 });
          const column = meaningAt(mapping, position);
          return (
            <Table.Tr key={position} data-idle={column.meaning === 'IGNORE' || undefined}>
              <Table.Th scope="row">
                <bdi>{heading}</bdi>
              </Table.Th>
              <Table.Td>
                <ul className={css.samples}>
                  {samplesOf(samples, position).map((sample) => (
                    <li key={sample}>
                      <bdi>{sample}</bdi>
                    </li>
                  ))}
                </ul>
              </Table.Td>
              <Table.Td>
                <div className={css.meaning}>
                  <Select
                    aria-label={text('importForm.meaningOf', { heading })}
                    searchable
                    // What is typed takes the place of the meaning that stands there.
                    onFocus={({ currentTarget }) => currentTarget.select()}
                    onClick={({ currentTarget }) => currentTarget.select()}
                    filter={searchableOptions}
                    nothingFoundMessage={text('importForm.noMeaning')}
                    allowDeselect={false}
                    selectFirstOptionOnChange
                    maxDropdownHeight={320}
                    data={options}
                    value={column.meaning}
                    error={problemOf(`columns.${position}`)}
                    onChange={(meaning) =>
                      meaning !== null && change({ do: 'mean', position, meaning: meaning as ColumnMeaning })
                    }
                  />
                  <Detail
                    heading={heading}
                    column={column}
                    change={change}
                    problem={problemOf(`columns.${position}.detail`)}
                  />
                </div>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
};
