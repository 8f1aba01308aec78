import { elementsOf, type ChartDocument, type DocumentStep, type Entries } from './chart-document.ts';

/** Who somebody is now, by the id under which he was joined with another. */
export type Successors = ReadonlyMap<string, string>;

type Named = { ends: (id: string) => string; isDouble: (id: string) => boolean };

const asStrings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const lineKey = (name: string, ends: Named['ends']): string | null => {
  const [source = '', type = '', target = ''] = name.split(':');
  return ends(source) === ends(target) ? null : `${ends(source)}:${type}:${ends(target)}`;
};

/** Null when nothing is left of a key: it was another place of somebody who is on the chart, or a line of a person with himself. */
const renamedKey = (key: string, { ends, isDouble }: Named): string | null => {
  const [kind = '', id = ''] = key.split(':');
  if (kind === 'l') {
    const name = lineKey(key.slice(2), ends);
    return name === null ? null : `l:${name}`;
  }
  if (!['e', 'm', 'b', 'a'].includes(kind)) return key;
  return isDouble(id) ? null : `${kind}:${ends(id)}`;
};

/** Null when the value says nothing any more: a path that goes through one person twice, a link supposed of a person with himself. */
const renamedValue = (key: string, value: unknown, { ends }: Named): unknown => {
  const held = value as Record<string, unknown>;
  if (key === 'path') {
    const elements = asStrings(held['elements']).map(ends);
    const lines = asStrings(held['lines']).map((line) => lineKey(line, ends));
    const isWhole = new Set(elements).size === elements.length && !lines.includes(null);
    return isWhole ? { ...held, elements, lines } : null;
  }
  if (key.startsWith('n:') && typeof held['on'] === 'string') return { ...held, on: ends(held['on']) };
  if (key.startsWith('h:')) {
    const [source, target] = [ends(String(held['source'])), ends(String(held['target']))];
    return source === target ? null : { ...held, source, target };
  }
  return value;
};

const renamedStep = (step: DocumentStep, named: Named): DocumentStep => {
  const set: Record<string, unknown> = {};
  const gone = step.gone.flatMap((key) => renamedKey(key, named) ?? []);
  // What stood under the name of before comes first, so that what stood under the present one holds.
  const isOld = (key: string): boolean => renamedKey(key, named) !== key;
  const entries: Entries = step.set;
  for (const key of Object.keys(entries).toSorted((a, b) => Number(isOld(b)) - Number(isOld(a)))) {
    const name = renamedKey(key, named);
    if (name === null) continue;
    const value = renamedValue(key, entries[key], named);
    // A path that is none any more took the place of one before it.
    if (value !== null) set[name] = value;
    else if (key === 'path') gone.push(key);
  }
  return { ...step, set, gone: [...new Set(gone)].filter((key) => !(key in set)) };
};

/**
 * The chart with everybody who was joined with another standing for him: in his place, with his notes, folds, styles and supposed links. Where both
 * were on it, the one who is left keeps the place that he had, in every step.
 */
export const withJoins = (document: ChartDocument, successors: Successors): ChartDocument => {
  if (successors.size === 0) return document;
  const taken = new Set(
    document.steps.flatMap(({ set }) =>
      Object.keys(set).flatMap((key) => (key.startsWith('e:') ? [key.slice(2)] : [])),
    ),
  );
  const doubles = new Set<string>();
  for (const [id, now] of successors) {
    if (taken.has(now)) doubles.add(id);
    taken.add(now);
  }
  const named: Named = {
    ends: (id) => successors.get(id) ?? id,
    isDouble: (id) => doubles.has(id),
  };
  return { ...document, steps: document.steps.map((step) => renamedStep(step, named)) };
};

type Supposed = { source: string; target: string };

/** The supposed links among some entries, by their keys. */
const supposedAmong = (set: Entries): [string, Supposed][] =>
  Object.entries(set).flatMap(([key, value]) => {
    const [source, target] = key.startsWith('h:') ? elementsOf(key, value) : [];
    return source === undefined || target === undefined ? [] : [[key, { source, target }]];
  });

const supposedIn = ({ steps }: ChartDocument): [string, Supposed][] =>
  steps.flatMap(({ set }) => supposedAmong(set));

/** Everybody between whom some step of the chart supposes a link. */
export const supposedEnds = (document: ChartDocument): string[] => [
  ...new Set(supposedIn(document).flatMap(([, { source, target }]) => [source, target])),
];

const changed = (document: ChartDocument, change: (set: Entries) => Entries): ChartDocument => ({
  ...document,
  steps: document.steps.map((step) => ({ ...step, set: change(step.set) })),
});

/**
 * What is saved by somebody who was shown the supposed links of a chart with whoever was joined since, and what is kept of it. The first has them
 * between the ids of before again, so that a join that is undone gives them back as they were; the second is without them, for they were not hidden.
 */
export const withFormerEnds = (
  { saved, kept }: { saved: ChartDocument; kept: ChartDocument },
  successors: Successors,
): { saved: ChartDocument; kept: ChartDocument } => {
  const now = (id: string): string => successors.get(id) ?? id;
  const carried = new Map(
    supposedIn(kept).filter(
      ([, { source, target }]) =>
        now(source) !== now(target) && (successors.has(source) || successors.has(target)),
    ),
  );
  const withFormer = (set: Entries): Entries => {
    const former = supposedAmong(set).flatMap(([key, { source, target }]) => {
      const ends = carried.get(key);
      const isSame = ends && now(ends.source) === source && now(ends.target) === target;
      return isSame ? [[key, { ...(set[key] as object), ...ends }]] : [];
    });
    return { ...set, ...Object.fromEntries(former) };
  };
  const withoutCarried = (set: Entries): Entries =>
    Object.fromEntries(Object.entries(set).filter(([key]) => !carried.has(key)));
  return { saved: changed(saved, withFormer), kept: changed(kept, withoutCarried) };
};
