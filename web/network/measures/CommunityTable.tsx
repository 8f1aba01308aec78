import { useMemo } from 'react';
import { letterOf } from '../../graph/emphasis.ts';
import { toneOf } from '../../graph/emphasised.ts';
import {
  communityRows,
  type CommunityRow,
  type Measured,
  rankedPlaces,
} from '../../graph/measures/measured-rows.ts';
import type { MeasuredLink } from '../../graph/measures/measured-graph.ts';
import { communityCount, TRIED_COMMUNITIES } from '../../graph/measures/regrouping.ts';
import { onlySourceOf, restingOf } from '../../graph/measures/resting.ts';
import { supportOf } from '../../graph/measures/support.ts';
import { formatFraction } from '../../i18n/format.ts';
import { useText } from '../../i18n/Language.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { ElementName } from './ElementName.tsx';
import css from './measures.module.css';
import { useLinkWords } from './use-link-words.ts';
import { useSourceWords } from './use-source-words.ts';

type Group = { community: number; members: number; listed: CommunityRow[] };

const useColumns = (control: NetworkControl, measured: Measured): Column<Group>[] => {
  const text = useText();
  const { look } = control.scene;
  const { graph, values, modularity } = measured;
  const { ids } = graph;
  const { regroupings, progress } = control.measures;
  const { known, unknown, mostText } = useSourceWords(control);
  const links = useLinkWords(control, graph);
  const inside = useMemo(() => {
    const of = new Map<number, MeasuredLink[]>();
    for (const link of graph.links) {
      const group = values[link.a];
      if (group === null || group === undefined || values[link.b] !== group) continue;
      const some = of.get(group);
      if (some) some.push(link);
      else of.set(group, [link]);
    }
    return of;
  }, [graph, values]);
  const count = useMemo(() => communityCount(values), [values]);
  const insideOf = ({ community }: Group): MeasuredLink[] => inside.get(community) ?? [];
  const restingOfGroup = (group: Group) =>
    known && restingOf(insideOf(group).map((link) => onlySourceOf(link, known.rests)));
  const regroupedText = ({ community }: Group): string => {
    const found = regroupings.get(community);
    if (!found) return progress && community < TRIED_COMMUNITIES ? '…' : '—';
    const { together, members, communities } = found;
    if (together === members && communities === count) return text('measures.move.stays');
    return text('measures.community.regrouped', {
      together,
      members,
      before: count,
      after: communities,
      modularityBefore: formatFraction(modularity ?? 0, 3, look.language),
      modularityAfter: formatFraction(found.modularity, 3, look.language),
    });
  };
  const weakestText = (group: Group): string => {
    const { weakest } = supportOf(insideOf(group));
    return weakest ? links.ofBothEnds(weakest) : '';
  };
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
    {
      id: 'oneSource',
      header: text('measures.column.oneSourceInside'),
      cell: (group) => {
        const resting = restingOfGroup(group);
        return (
          <span className={css.move}>
            <b>{resting ? `${resting.onOneSource} / ${insideOf(group).length}` : unknown}</b>{' '}
            <small>{mostText(resting?.most)}</small>
          </span>
        );
      },
      order: (a, b) => (restingOfGroup(a)?.onOneSource ?? 0) - (restingOfGroup(b)?.onOneSource ?? 0),
    },
    {
      id: 'regrouped',
      header: text('measures.column.move'),
      cell: (group) => (
        <span className={css.move}>
          <b className={css.wraps}>{regroupedText(group)}</b> <small>{weakestText(group)}</small>
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
  const columns = useColumns(control, measured);
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
