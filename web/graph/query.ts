import {
  type CertaintyKey,
  certaintyKey,
  type Chart,
  type DateRange,
  type ElementKind,
  type NetworkElement,
  type NetworkLine,
  type SeenRole,
} from './network-state.ts';
import { mayHold, spanOf } from './partial-day.ts';
import type { VisibleChart } from './visible-chart.ts';

/** What only some elements have. */
export const TRAITS = ['wanted', 'protected', 'note', 'supposed', 'more', 'pinned'] as const;
export type Trait = (typeof TRAITS)[number];

/** What the selected shall have. All conditions hold at once; an empty list, null and an empty name ask for nothing. */
export type Query = {
  kinds: readonly ElementKind[];
  name: string;
  roles: readonly SeenRole[];
  traits: readonly Trait[];
  /** Code of a country: it itself, places in it, and what a line leads from or to it. */
  country: string | null;
  /** The lines that are counted: of these certainties, and with a date that may lie in these days. */
  certainties: readonly CertaintyKey[];
  range: DateRange;
  /** How many of such lines an element has, both included. Null: at least one when lines are asked for, else any number. */
  least: number | null;
  most: number | null;
};

export const NO_QUERY: Query = {
  kinds: [],
  name: '',
  roles: [],
  traits: [],
  country: null,
  certainties: [],
  range: { from: null, to: null },
  least: null,
  most: null,
};

/** Countries that elements of the picture are, lie in or lead to, by code. */
export const countriesOf = (elements: readonly NetworkElement[]): string[] => [
  ...new Set(elements.flatMap((element) => countryOf(element) ?? [])),
];

const countryOf = ({ kind, detail }: NetworkElement): string | null =>
  kind === 'Country' || kind === 'Place' ? detail : null;

// A link without a date is not known to lie in the days: what is selected must be what was asked for.
const isCounted = (line: NetworkLine, { certainties, range }: Query): boolean => {
  if (certainties.length > 0 && !certainties.includes(certaintyKey(line))) return false;
  if (range.from === null && range.to === null) return true;
  return spanOf(line) !== null && mayHold(line, range);
};

const otherEnds = (lines: readonly NetworkLine[]): Map<string, string[]> => {
  const others = new Map<string, string[]>();
  const meet = (id: string, other: string): void => {
    const known = others.get(id);
    if (known) known.push(other);
    else others.set(id, [other]);
  };
  for (const { source, target } of lines) {
    meet(source, target);
    if (source !== target) meet(target, source);
  }
  return others;
};

type Parts = {
  chart: Pick<Chart, 'elements' | 'notes' | 'hypotheses' | 'pinned'>;
  visible: Pick<VisibleChart, 'elements' | 'lines' | 'notDrawn'>;
};

const traitsOf = ({ chart, visible }: Parts): Record<Trait, (element: NetworkElement) => boolean> => {
  const noted = new Set([...chart.notes.values()].map(({ on }) => on));
  const supposed = new Set([...chart.hypotheses.values()].flatMap(({ source, target }) => [source, target]));
  return {
    wanted: ({ isWanted }) => isWanted,
    protected: ({ isProtected }) => isProtected,
    note: ({ id }) => noted.has(id),
    supposed: ({ id }) => supposed.has(id),
    more: ({ id }) => visible.notDrawn.has(id),
    pinned: ({ id }) => chart.pinned.has(id),
  };
};

/** The drawn elements that fit, by id. `fold` gives a name in the one spelling in which names are compared. */
export const fitting = (query: Query, parts: Parts, fold: (name: string) => string): string[] => {
  const { elements, lines } = parts.visible;
  const words = fold(query.name).split(' ').filter(Boolean);
  const counted = otherEnds(lines.filter((line) => isCounted(line, query)));
  const neighbours = query.country === null ? null : otherEnds(lines);
  const has = traitsOf(parts);
  const asksForLines = query.certainties.length > 0 || query.range.from !== null || query.range.to !== null;
  const least = query.least ?? (asksForLines && query.most === null ? 1 : 0);
  const most = query.most ?? Infinity;

  const isNamed = ({ label, labelEn }: NetworkElement): boolean => {
    if (words.length === 0) return true;
    const names = [fold(label), fold(labelEn ?? '')];
    return names.some((name) => words.every((word) => name.includes(word)));
  };
  const isOf = (element: NetworkElement, country: string): boolean =>
    countryOf(element) === country ||
    (neighbours?.get(element.id) ?? []).some((id) => {
      const other = parts.chart.elements.get(id);
      return other?.kind === 'Country' && other.detail === country;
    });
  return elements
    .filter((element) => {
      const count = counted.get(element.id)?.length ?? 0;
      return (
        (query.kinds.length === 0 || query.kinds.includes(element.kind)) &&
        (query.roles.length === 0 || (element.role !== null && query.roles.includes(element.role))) &&
        query.traits.every((trait) => has[trait](element)) &&
        count >= least &&
        count <= most &&
        (query.country === null || isOf(element, query.country)) &&
        isNamed(element)
      );
    })
    .map(({ id }) => id);
};
