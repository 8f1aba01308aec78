import { useMemo } from 'react';
import { letterOf } from '../../graph/emphasis.ts';
import { toneOf } from '../../graph/emphasised.ts';
import {
  communityRows,
  type CommunityRow,
  type Measured,
  rankedPlaces,
} from '../../graph/measures/measured-rows.ts';
import { useText } from '../../i18n/Language.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { ElementName } from './ElementName.tsx';
import css from './measures.module.css';

type Group = { community: number; members: number; listed: CommunityRow[] };

const useColumns = (control: NetworkControl, ids: readonly string[]): Column<Group>[] => {
  const text = useText();
  const { look } = control.scene;
  const idsOf = ({ listed }: Group): string[] => listed.map(({ at }) => ids[at] ?? '');

  return [
    {
      id: 'letter',
      header: text('measures.community.unit'),
      width: '88px',
      cell: ({ community }) => {
        const tone = toneOf({ size: 1, colour: { community }, sign: '' }, look.palette);
        return (
          <b className={css.badge} style={{ background: tone?.fill, color: tone?.ink }}>
            {letterOf(community)}
          </b>
        );
      },
      order: (a, b) => a.community - b.community,
    },
    {
      id: 'members',
      header: text('measures.column.members'),
      isNumber: true,
      width: '96px',
      cell: ({ members }) => members,
      order: (a, b) => a.members - b.members,
    },
    {
      id: 'names',
      header: text('measures.column.listed'),
      cell: (group) => (
        <span className={css.names}>
          {idsOf(group).map((id) => (
            <ElementName key={id} id={id} control={control} />
          ))}
        </span>
      ),
    },
  ];
};

/** One row for each community, with those of its members who may be named; the letter is on the picture too. */
export const CommunityTable = ({ control, measured }: { control: NetworkControl; measured: Measured }) => {
  const text = useText();
  const { chart } = control.scene;
  const { graph, population } = measured;
  const groups = useMemo(() => {
    const found = new Map<number, Group>();
    for (const row of communityRows(measured, rankedPlaces(graph, chart.elements, population))) {
      const group = found.get(row.community);
      if (group) group.listed.push(row);
      else found.set(row.community, { community: row.community, members: row.members, listed: [row] });
    }
    return [...found.values()];
  }, [measured, graph, chart.elements, population]);
  const columns = useColumns(control, graph.ids);
  if (groups.length === 0) return <p className={css.empty}>{text('measures.none')}</p>;
  return (
    <DataTable
      caption={text('measures.community.name')}
      columns={columns}
      rows={groups}
      rowKey={({ community }) => String(community)}
      headStopsAt={0}
    />
  );
};
