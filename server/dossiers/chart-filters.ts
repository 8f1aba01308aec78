import { isHiddenByHand } from '../charts/chart-document.ts';
import type { CaseFact } from './case-content.ts';
import type { CitedChart } from './cited-charts.ts';

/** A line of a chart, and the fact that draws it. */
export type Tie = { fact: CaseFact; from: string; to: string; type: string; isDirected: boolean };
type OnChart = { id: string; kind: string; role: string | null };

export type ChartFilters = {
  kinds: readonly string[];
  roles: readonly string[];
  types: readonly string[];
  certainties: readonly string[];
  range: { from: string | null; to: string | null } | null;
  shows: (element: OnChart) => boolean;
  showsTie: (tie: Tie) => boolean;
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const listOf = (value: unknown, name: string): string[] => {
  const list = field(value, name);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
};

const dayOf = (range: unknown, name: string): string | null => {
  const day = field(range, name);
  return typeof day === 'string' ? day : null;
};

/** What the filters of a frozen chart hide, by the rules of the canvas: a range of days takes lines away, never elements, and nothing that has no date. */
export const chartFilters = (entries: CitedChart['entries']): ChartFilters => {
  const kept = entries.get('filters');
  const [kinds, roles, types, certainties] = ['kinds', 'roles', 'types', 'certainties'].map((name) =>
    listOf(kept, name),
  ) as [string[], string[], string[], string[]];
  const asked = field(kept, 'range');
  const range = asked ? { from: dayOf(asked, 'from'), to: dayOf(asked, 'to') } : null;
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
