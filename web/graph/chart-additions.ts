import type { Entries } from '../../server/charts/chart-document.ts';
import type { Chart } from './network-state.ts';
import { noteFrom } from './notes.ts';

/**
 * What the analyst adds to a chart and no register knows, as it is kept: each under its own letter, by its own id.
 * What is read of an entry is checked, because it may lie on an element that the reader does not see.
 */
type Added = { notes: Chart['notes'] };

const LETTERS = { n: 'notes' } as const satisfies Record<string, keyof Added>;

type Changes = { set: Record<string, unknown>; gone: string[] };

/** Writes down which of them a step changed. What did not change is the same object before and after. */
export const deltaOfAdded = (before: Added, after: Added, { set, gone }: Changes): void => {
  for (const [letter, part] of Object.entries(LETTERS)) {
    const [was, is] = [before[part], after[part]];
    if (was === is) continue;
    for (const [id, value] of is) if (was.get(id) !== value) set[`${letter}:${id}`] = value;
    for (const id of was.keys()) if (!is.has(id)) gone.push(`${letter}:${id}`);
  }
};

/** The parts after a kept step; the elements of the chart are those after it already. */
export const addedParts = (
  chart: Added & Pick<Chart, 'elements'>,
  { set, gone }: { set: Entries; gone: readonly string[] },
): Added => {
  const notes = new Map(chart.notes);
  for (const key of gone) if (key.startsWith('n:')) notes.delete(key.slice(2));
  for (const [key, value] of Object.entries(set)) {
    const id = key.slice(2);
    if (!key.startsWith('n:')) continue;
    const note = noteFrom(value, chart.elements);
    if (note) notes.set(id, note);
    else notes.delete(id);
  }
  return { notes };
};
