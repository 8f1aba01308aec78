import type { Entries } from '../../server/charts/chart-document.ts';
import { foldFrom, withoutBare } from './folds.ts';
import { hypothesisFrom } from './hypotheses.ts';
import type { Chart } from './network-state.ts';
import { noteFrom } from './notes.ts';
import { styleFrom, withoutBareStyles } from './styles.ts';

/**
 * What the analyst adds to a chart and no register knows, as it is kept: each under its own letter, by its own id.
 * What is read of an entry is checked, because it may lie on an element that the reader does not see.
 */
type Added = Pick<
  Chart,
  'notes' | 'folds' | 'foldOf' | 'hypotheses' | 'styles' | 'styleOf' | 'lineStyleOf' | 'isOnePerPair'
>;

const LETTERS = {
  n: 'notes',
  f: 'folds',
  m: 'foldOf',
  h: 'hypotheses',
  s: 'styles',
  a: 'styleOf',
  l: 'lineStyleOf',
} as const satisfies Record<string, keyof Added>;

type Changes = { set: Record<string, unknown>; gone: string[] };

/** Writes down which of them a step changed. What did not change is the same object before and after. */
export const deltaOfAdded = (before: Added, after: Added, { set, gone }: Changes): void => {
  if (before.isOnePerPair !== after.isOnePerPair) {
    if (after.isOnePerPair) set['options'] = { isOnePerPair: true };
    else gone.push('options');
  }
  for (const [letter, part] of Object.entries(LETTERS)) {
    const was: ReadonlyMap<string, unknown> = before[part];
    const is: ReadonlyMap<string, unknown> = after[part];
    if (was === is) continue;
    for (const [id, value] of is) if (was.get(id) !== value) set[`${letter}:${id}`] = value;
    for (const id of was.keys()) if (!is.has(id)) gone.push(`${letter}:${id}`);
  }
};

/** One part after a kept step. An entry that `read` makes nothing of is left out. */
const partAfter = <Value>(
  before: ReadonlyMap<string, Value>,
  letter: keyof typeof LETTERS,
  { set, gone }: { set: Entries; gone: readonly string[] },
  read: (value: unknown, id: string) => Value | null,
): ReadonlyMap<string, Value> => {
  const part = new Map(before);
  const isOurs = (key: string): boolean => key.startsWith(`${letter}:`);
  for (const key of gone) if (isOurs(key)) part.delete(key.slice(2));
  for (const [key, kept] of Object.entries(set)) {
    if (!isOurs(key)) continue;
    const id = key.slice(2);
    const value = read(kept, id);
    if (value === null) part.delete(id);
    else part.set(id, value);
  }
  return part;
};

const isOnePerPairIn = (options: unknown): boolean =>
  typeof options === 'object' &&
  options !== null &&
  'isOnePerPair' in options &&
  options.isOnePerPair === true;

/** The parts after a kept step; the elements of the chart are those after it already. */
export const addedParts = (
  chart: Added & Pick<Chart, 'elements'>,
  step: { set: Entries; gone: readonly string[] },
): Added => {
  const { elements } = chart;
  const member = (fold: unknown, id: string): string | null =>
    typeof fold === 'string' && elements.has(id) ? fold : null;
  // A line that is no fact at the moment may be one again: its ends are enough.
  const lineMember = (style: unknown, id: string): string | null => {
    const [source = '', , target = ''] = id.split(':');
    return typeof style === 'string' && elements.has(source) && elements.has(target) ? style : null;
  };
  return {
    notes: partAfter(chart.notes, 'n', step, (value) => noteFrom(value, elements)),
    ...withoutBare({
      folds: partAfter(chart.folds, 'f', step, foldFrom),
      foldOf: partAfter(chart.foldOf, 'm', step, member),
    }),
    hypotheses: partAfter(chart.hypotheses, 'h', step, (value) => hypothesisFrom(value, elements)),
    ...withoutBareStyles({
      styles: partAfter(chart.styles, 's', step, styleFrom),
      styleOf: partAfter(chart.styleOf, 'a', step, member),
      lineStyleOf: partAfter(chart.lineStyleOf, 'l', step, lineMember),
    }),
    isOnePerPair:
      'options' in step.set
        ? isOnePerPairIn(step.set['options'])
        : chart.isOnePerPair && !step.gone.includes('options'),
  };
};
