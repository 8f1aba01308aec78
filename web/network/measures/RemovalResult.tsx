import { Table } from '@mantine/core';
import type { Reach, Removal, Successor } from '../../graph/measures/removal.ts';
import { formatFraction } from '../../i18n/format.ts';
import { useText } from '../../i18n/Language.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { ElementName } from './ElementName.tsx';
import css from './measures.module.css';

type RemovalResultProps = {
  name: string;
  removal: Removal;
  /** Of the measured graph, by position. */
  ids: readonly string[];
  control: NetworkControl;
};

const REACH = ['pieces', 'largest', 'unreachablePairs', 'meanDistance'] as const;

const useColumns = (control: NetworkControl, ids: readonly string[]): Column<Successor>[] => {
  const text = useText();
  const { language } = control.scene.look;
  return [
    {
      id: 'name',
      header: text('measures.column.name'),
      cell: ({ at }) => <ElementName id={ids[at] ?? ''} control={control} />,
    },
    ...(['before', 'after'] as const).map((when): Column<Successor> => ({
      id: when,
      header: text(`measures.removal.${when}`),
      isNumber: true,
      cell: (row) => formatFraction(row[when], 1, language),
      order: (a, b) => a[when] - b[when],
    })),
  ];
};

export const RemovalResult = ({ name, removal, ids, control }: RemovalResultProps) => {
  const text = useText();
  const { language } = control.scene.look;
  const valueOf = (reach: Reach, key: (typeof REACH)[number]): string => {
    const value = reach[key];
    if (value === null) return '—';
    return key === 'meanDistance' ? formatFraction(value, 2, language) : String(value);
  };
  const columns = useColumns(control, ids);
  return (
    <div className={css.removal}>
      <section>
        <h3>{text('measures.removal.title', { name, others: removal.others })}</h3>
        <Table
          className={css.reach}
          aria-label={text('measures.removal.title', { name, others: removal.others })}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th scope="col">{text('measures.removal.before')}</Table.Th>
              <Table.Th scope="col">{text('measures.removal.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {REACH.map((key) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{text(`measures.removal.${key}`)}</Table.Th>
                <Table.Td>{valueOf(removal.before, key)}</Table.Td>
                <Table.Td>{valueOf(removal.after, key)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <section>
        <h3>{text('measures.removal.successors')}</h3>
        {removal.successors.length === 0 ? (
          <p className={css.quiet}>{text('measures.removal.nobody')}</p>
        ) : (
          <DataTable
            caption={text('measures.removal.successors')}
            columns={columns}
            rows={removal.successors}
            rowKey={({ at }) => String(at)}
            headStopsAt={0}
          />
        )}
      </section>
    </div>
  );
};
