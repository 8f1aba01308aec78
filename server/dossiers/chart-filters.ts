import { isHiddenByHand } from '../charts/chart-document.ts';
import { filtersOf, type KeptFilters } from '../charts/kept-filters.ts';
import type { CaseFact } from './case-content.ts';
import type { CitedChart } from './cited-charts.ts';

/** A line of a chart, and the fact that draws it. */
export type Tie = { fact: CaseFact; from: string; to: string; type: string; isDirected: boolean };
type OnChart = { id: string; kind: string; role: string | null };

export type ChartFilters = KeptFilters & {
  shows: (element: OnChart) => boolean;
  showsTie: (tie: Tie) => boolean;
};

/** What the filters of a frozen chart hide, by the rules of the canvas: a range of days takes lines away, never elements, and nothing that has no date. */
export const chartFilters = (entries: CitedChart['entries']): ChartFilters => {
  const { kinds, roles, types, certainties, range } = filtersOf(entries.get('filters'));
  const mayHold = ({ on, until }: CaseFact): boolean => {
    if (range === null) return true;
    // "2024" and "2024-05" are as long as what they name.
    const isLater = on !== null && range.to !== null && on > `${range.to}~`;
    const isEarlier = until !== null && range.from !== null && `${until}~` < range.from;
    return !isLater && !isEarlier;
  };
  return {
    kinds,
    roles,
    types,
    certainties,
    range,
    shows: ({ id, kind, role }) =>
      !isHiddenByHand(entries.get(`e:${id}`)) &&
      !kinds.includes(kind) &&
      (role === null || !roles.includes(role)),
    showsTie: ({ fact, type }) =>
      !types.includes(type) && !certainties.includes(fact.certainty) && mayHold(fact),
  };
};
