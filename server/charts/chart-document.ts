import { isStyle } from './chart-style.ts';

export type { ChartStyle, StyleColour, StyleEmblem, StyleLabel, StyleSize } from './chart-style.ts';

/**
 * A chart as it is kept: no name and no fact of anybody, only which elements are on it and how they lie, step by step. What they are is asked
 * of the graph whenever a chart is opened, with the rights of whoever opens it.
 *
 * A step holds what it changed of the entries of its parent. An entry is named by its kind and, mostly, an id:
 * `e` an element on the chart, `m` the fold that it lies in, `b` that no path may run over it,
 * `f` a fold, `n` a note, `h` a hypothetical link, `s` a style of the author, `a` the style that an element has and `l` that a line has;
 * `filters`, `path` and `options` (how lines are drawn) stand alone.
 */
export type Entries = Readonly<Record<string, unknown>>;

export type DocumentStep = {
  id: number;
  parent: number | null;
  name: string;
  set: Entries;
  gone: readonly string[];
};

export type ChartDocument = {
  format: 1;
  /** The root first, every step after its parent. */
  steps: readonly DocumentStep[];
  current: number;
  /** For a step, the one that redo leads to. */
  forward: readonly (readonly [number, number])[];
  view: { zoom: number; x: number; y: number } | null;
};

const ID = '[0-9A-HJKMNP-TV-Z]{26}';
const KEY = new RegExp(`^(?:filters|path|options|[embfnhsa]:${ID}|l:${ID}:[A-Z_]{1,60}:${ID})$`, 'u');
const IS_ID = new RegExp(`^${ID}$`, 'u');
const OF_ELEMENT = new Set(['e', 'm', 'b', 'a']);

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The elements that an entry names: whoever may not see one of them does not get the entry. */
export const elementsOf = (key: string, value: unknown): string[] => {
  if (key === 'path') return strings(field(value, 'elements'));
  const [kind = '', id = '', , target = ''] = key.split(':');
  if (kind === 'l') return [id, target];
  if (kind === 'n') return strings([field(value, 'on')]);
  if (kind === 'h') return strings([field(value, 'source'), field(value, 'target')]);
  return OF_ELEMENT.has(kind) ? [id] : [];
};

type Ends = { source: string | undefined; type: string; target: string | undefined };

/** How a chart names a line. */
export const lineName = ({ source = '', type, target = '' }: Ends): string => `${source}:${type}:${target}`;

/** The lines that an entry names, as `source:type:target`: a drawn path, or a line that has a style, tells that there is a link as much as that there are its ends. */
const linesOf = (key: string, value: unknown): string[] => {
  if (key === 'path') return strings(field(value, 'lines'));
  return key.startsWith('l:') ? [key.slice(2)] : [];
};

/** What a reader sees of what a chart names. */
export type Seen = { elements: ReadonlySet<string>; lines: ReadonlySet<string> };

const isSeen = (key: string, value: unknown, { elements, lines }: Seen): boolean =>
  elementsOf(key, value).every((id) => elements.has(id)) && linesOf(key, value).every((id) => lines.has(id));

/** Every element that any step of the chart names. */
export const elementsIn = (document: ChartDocument): string[] => [
  ...new Set(
    document.steps.flatMap(({ set }) =>
      Object.entries(set).flatMap(([key, value]) => elementsOf(key, value)),
    ),
  ),
];

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

const isView = (view: unknown): boolean =>
  view === null || ['zoom', 'x', 'y'].every((name) => isNumber(field(view, name)));

/** The form of the entries that are read without another look: where an element lies, a path, a style and who has it. */
const isEntry = ([key, value]: [string, unknown]): boolean => {
  if (!KEY.test(key)) return false;
  if (key === 'path')
    return [field(value, 'elements'), field(value, 'lines')].every(
      (list) => Array.isArray(list) && strings(list).length === list.length,
    );
  if (key.startsWith('s:')) return isStyle(value);
  if (/^[al]:/u.test(key)) return typeof value === 'string' && IS_ID.test(value);
  if (!key.startsWith('e:')) return true;
  const [x, y, marks] = Array.isArray(value) ? (value as unknown[]) : [];
  return [x, y].every((at) => at === null || isNumber(at)) && isNumber(marks);
};

const isStep = (value: unknown): value is DocumentStep => {
  const step = value as DocumentStep;
  return (
    typeof value === 'object' &&
    value !== null &&
    Number.isSafeInteger(step.id) &&
    (step.parent === null || Number.isSafeInteger(step.parent)) &&
    typeof step.name === 'string' &&
    typeof step.set === 'object' &&
    step.set !== null &&
    Object.entries(step.set).every(isEntry) &&
    Array.isArray(step.gone) &&
    step.gone.every((key) => typeof key === 'string' && KEY.test(key))
  );
};

/** Reads a chart as it was kept or sent. Null when it is not one: a document that is half right is not taken. */
export const readDocument = (text: string): ChartDocument | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const document = value as ChartDocument;
  if (typeof value !== 'object' || value === null || document.format !== 1) return null;
  if (!isView(document.view)) return null;
  if (!Array.isArray(document.steps) || !document.steps.every(isStep)) return null;
  const known = new Set<number>();
  for (const { id, parent } of document.steps) {
    const isRoot = known.size === 0;
    if (known.has(id) || (isRoot ? parent !== null : parent === null || !known.has(parent))) return null;
    known.add(id);
  }
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) && pair.length === 2 && pair.every((id) => known.has(id as number));
  return known.has(document.current) && Array.isArray(document.forward) && document.forward.every(isPair)
    ? document
    : null;
};

/** The entries of the chart at a step; at the present one when none is named. */
export const entriesAt = (document: ChartDocument, at = document.current): Map<string, unknown> => {
  const byId = new Map(document.steps.map((step) => [step.id, step]));
  const line: DocumentStep[] = [];
  for (let step = byId.get(at); step; step = step.parent === null ? undefined : byId.get(step.parent))
    line.push(step);
  const entries = new Map<string, unknown>();
  for (const { set, gone } of line.toReversed()) {
    for (const key of gone) entries.delete(key);
    for (const [key, value] of Object.entries(set)) entries.set(key, value);
  }
  return entries;
};

const isEmpty = ({ set, gone }: DocumentStep): boolean => Object.keys(set).length === 0 && gone.length === 0;

const HOLDS: Readonly<Record<string, string>> = { m: 'f', a: 's', l: 's' };

/** A fold whose members are all hidden, or a style that only hidden ones have, would tell that there are some. */
const withoutBare = (steps: readonly DocumentStep[]): DocumentStep[] => {
  const held = new Set(
    steps.flatMap(({ set }) =>
      Object.entries(set).flatMap(([key, id]) => {
        const kind = HOLDS[key.slice(0, key.indexOf(':'))];
        return kind === undefined ? [] : [`${kind}:${String(id)}`];
      }),
    ),
  );
  return steps.map((step) => ({
    ...step,
    set: Object.fromEntries(
      Object.entries(step.set).filter(([key]) => !/^[fs]:/u.test(key) || held.has(key)),
    ),
  }));
};

/**
 * The chart as if nothing else had ever been on it: without the entries that name other elements, the steps that changed nothing besides,
 * and the gaps that these would leave in the count of the steps.
 */
export const visiblePart = (document: ChartDocument, seen: Seen): ChartDocument => {
  const set = new Set<string>();
  const shown = withoutBare(
    document.steps.map((step) => ({
      ...step,
      set: Object.fromEntries(Object.entries(step.set).filter(([key, value]) => isSeen(key, value, seen))),
    })),
  ).map((step) => {
    for (const key of Object.keys(step.set)) set.add(key);
    return { ...step, gone: step.gone.filter((key) => set.has(key)) };
  });
  // A step that is left out is, for those that hung on it, the one before it.
  const numberOf = new Map<number, number>();
  const kept: DocumentStep[] = [];
  for (const [at, step] of shown.entries()) {
    const parent = step.parent === null ? null : (numberOf.get(step.parent) ?? 0);
    const original = document.steps[at];
    if (parent !== null && isEmpty(step) && original && !isEmpty(original)) numberOf.set(step.id, parent);
    else {
      numberOf.set(step.id, kept.length);
      kept.push({ ...step, id: kept.length, parent });
    }
  }
  const at = (id: number): number => numberOf.get(id) ?? 0;
  return {
    ...document,
    steps: kept,
    current: at(document.current),
    forward: document.forward.flatMap(([from, to]) =>
      at(from) === at(to) ? [] : [[at(from), at(to)] as const],
    ),
  };
};

/**
 * What is saved by somebody who does not see all of the chart that is kept: the entries that he was not shown stay on it, as they are at present.
 * Their history is not kept.
 */
export const withHidden = (saved: ChartDocument, kept: ChartDocument, seen: Seen): ChartDocument => {
  const shown = entriesAt(visiblePart(kept, seen));
  // A fold or style that only hidden elements hold was not shown either, though it names none of them.
  const hidden = [...entriesAt(kept)].filter(([key, value]) => !isSeen(key, value, seen) || !shown.has(key));
  const [root, ...others] = saved.steps;
  if (hidden.length === 0 || !root) return saved;
  return { ...saved, steps: [{ ...root, set: { ...Object.fromEntries(hidden), ...root.set } }, ...others] };
};

/** The elements that are on the chart at present. */
export const elementsOnChart = (document: ChartDocument): string[] =>
  [...entriesAt(document).keys()].flatMap((key) => (key.startsWith('e:') ? [key.slice(2)] : []));

/** In the marks of an element: that it was hidden by hand. */
const HIDDEN = 2;

/** Whether an entry of an element says that it was hidden by hand. */
export const isHiddenByHand = (entry: unknown): boolean => {
  const marks: unknown = Array.isArray(entry) ? entry[2] : 0;
  return typeof marks === 'number' && (marks & HIDDEN) !== 0;
};

/** The elements on a chart that its author hid. */
export const hiddenOnChart = (document: ChartDocument): Set<string> =>
  new Set(
    [...entriesAt(document)].flatMap(([key, entry]) =>
      key.startsWith('e:') && isHiddenByHand(entry) ? [key.slice(2)] : [],
    ),
  );

/** The chart as it is, without how it came so. */
export const presentOnly = (document: ChartDocument): ChartDocument => ({
  ...document,
  steps: [
    {
      id: 0,
      parent: null,
      name: 'open',
      set: Object.fromEntries(entriesAt(document)),
      gone: [],
    },
  ],
  current: 0,
  forward: [],
});

/** The elements of the path that is drawn at present; none when none is. */
export const pathOf = (document: ChartDocument): string[] =>
  elementsOf('path', entriesAt(document).get('path'));
