import type { ChartStyle } from '../../server/charts/chart-document.ts';
import type { ElementKind, LineCertainty, SeenRole } from '../../server/network/network-columns.ts';

export type { ElementKind, LineCertainty, SeenRole };

/** Something drawn: a person, group, thing, place or country. */
export type NetworkElement = {
  id: string;
  kind: ElementKind;
  label: string;
  /** The English name where it differs: countries, districts, groups. */
  labelEn: string | null;
  /** The weightiest role that the reader sees; null for things and for people without one. */
  role: SeenRole | null;
  isProtected: boolean;
  isWanted: boolean;
  /** ISO code of a country, country of a place, form of a group. */
  detail: string | null;
  /** Visible neighbours that are not on the chart; 101 means more than a hundred, null not counted. */
  more: number | null;
  /** Was a fact when the chart was saved, and is none any more. */
  isSuperseded?: true;
};

export const nameOf = (element: NetworkElement, language: 'az' | 'en'): string =>
  language === 'en' ? (element.labelEn ?? element.label) : element.label;

/** One line between two elements, folded from `count` facts of one type. */
export type NetworkLine = {
  id: string;
  source: string;
  target: string;
  type: string;
  certainty: LineCertainty | null;
  count: number;
  from: string | null;
  to: string | null;
  directed: boolean;
  /** Was a fact when the chart was saved, and is none any more. */
  isSuperseded?: true;
};

export type Point = { x: number; y: number };

/** Days from one to another, both included. Null is no limit on that side. */
export type DateRange = { from: string | null; to: string | null };

/** What the legend has switched off, and the days that are looked at. Empty sets filter nothing. */
export type Filters = {
  kinds: ReadonlySet<ElementKind>;
  roles: ReadonlySet<SeenRole>;
  types: ReadonlySet<string>;
  certainties: ReadonlySet<CertaintyKey>;
  /** Null when all days are. */
  range: DateRange | null;
};
export type FilterGroup = Exclude<keyof Filters, 'range'>;

/** A line without a stated certainty is a class of its own in the legend. */
export type CertaintyKey = LineCertainty | 'NOT_STATED';
export const certaintyKey = (line: Pick<NetworkLine, 'certainty'>): CertaintyKey =>
  line.certainty ?? 'NOT_STATED';

/** Which neighbours an analyst wants to see, and how many at once; null leaves out nobody. */
export type NeighbourChoice = {
  only: {
    types: string[] | null;
    kinds: string[] | null;
    /** Seen from the element; null for all, those that hold both ways among them. */
    direction: 'OUT' | 'IN' | null;
    certainties: LineCertainty[] | null;
    /** The least reliable source and the least credible information that are still wanted. */
    reliability: string | null;
    credibility: number | null;
    since: string | null;
    until: string | null;
  };
  order: 'MOST_CONNECTED' | 'LEAST_CONNECTED' | null;
  first: number;
};

export const EVERYBODY: NeighbourChoice['only'] = {
  types: null,
  kinds: null,
  direction: null,
  certainties: null,
  reliability: null,
  credibility: null,
  since: null,
  until: null,
};

/** Where an expansion stopped, so that the next page can be asked for. */
/** `of` is how many there are, as it was counted: "740", "100+". */
export type OpenExpansion = { choice: NeighbourChoice; shown: number; of: string; next: string };

/** Elements in order, as the server found them. */
export type FoundPath = { elements: readonly string[]; lines: readonly string[] };

/**
 * A remark of the analyst. Without an element it lies at a place of the canvas; on one, x and y are from its middle, so that it moves with it.
 */
export type Note = { text: string; on: string | null; x: number; y: number };

/** A group that the analyst has named. Closed it is drawn as one node there, for all its members. */
export type Fold = { name: string; x: number; y: number; isClosed: boolean };

/** A link that somebody supposes. Its layer is off when all that is supposed in it is. */
export type Hypothesis = { source: string; target: string; text: string; layer: string; isOff: boolean };

/** The chart: everything that undo brings back. Never mutated. */
export type Chart = {
  elements: ReadonlyMap<string, NetworkElement>;
  lines: ReadonlyMap<string, NetworkLine>;
  positions: ReadonlyMap<string, Point>;
  pinned: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
  /** Over these no path may run: the agency behind forty victims may be the answer or the noise. */
  barred: ReadonlySet<string>;
  filters: Filters;
  /** The path last asked for, drawn thick; null when none. */
  path: FoundPath | null;
  expansions: ReadonlyMap<string, OpenExpansion>;
  notes: ReadonlyMap<string, Note>;
  folds: ReadonlyMap<string, Fold>;
  /** The fold that an element is in; it is in one at most, and every fold has somebody in it. */
  foldOf: ReadonlyMap<string, string>;
  hypotheses: ReadonlyMap<string, Hypothesis>;
  /** Looks that the author has given, and which element and which line has which. */
  styles: ReadonlyMap<string, ChartStyle>;
  styleOf: ReadonlyMap<string, string>;
  lineStyleOf: ReadonlyMap<string, string>;
  /** Whether all lines between two ends are drawn as one. */
  isOnePerPair: boolean;
};

/** What the analyst points at. Not part of the history: looking is not a change. */
export type Selection = { elements: ReadonlySet<string>; line: string | null };

export const NO_FILTERS: Filters = {
  kinds: new Set(),
  roles: new Set(),
  types: new Set(),
  certainties: new Set(),
  range: null,
};

export const EMPTY_CHART: Chart = {
  elements: new Map(),
  lines: new Map(),
  positions: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  barred: new Set(),
  filters: NO_FILTERS,
  path: null,
  expansions: new Map(),
  notes: new Map(),
  folds: new Map(),
  foldOf: new Map(),
  hypotheses: new Map(),
  styles: new Map(),
  styleOf: new Map(),
  lineStyleOf: new Map(),
  isOnePerPair: false,
};

export const NOTHING_SELECTED: Selection = { elements: new Set(), line: null };
