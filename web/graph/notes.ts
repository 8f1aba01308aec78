import type { Chart, Note, Point } from './network-state.ts';
import type { VisibleChart } from './visible-chart.ts';

export type NoteCommand =
  { name: 'note'; id: string; note: Note } | { name: 'unnote'; ids: readonly string[] };

/** A note is a remark and no document: what is longer belongs into the case. */
export const LONGEST_NOTE = 600;

const isAlike = (a: Note | undefined, b: Note): boolean =>
  a?.text === b.text && a.on === b.on && a.x === b.x && a.y === b.y;

/** Writes, changes or moves a note. One without text, or on what is not on the chart, is none. */
const noted = (chart: Chart, id: string, { text, on, x, y }: Note): Chart => {
  const note = { text: text.trim().slice(0, LONGEST_NOTE), on, x, y };
  if (note.text === '' || (on !== null && !chart.elements.has(on)) || isAlike(chart.notes.get(id), note))
    return chart;
  return { ...chart, notes: new Map(chart.notes).set(id, note) };
};

export const applyNote = (chart: Chart, command: NoteCommand): Chart => {
  if (command.name === 'note') return noted(chart, command.id, command.note);
  const left = new Map([...chart.notes].filter(([id]) => !command.ids.includes(id)));
  return left.size === chart.notes.size ? chart : { ...chart, notes: left };
};

/** A note as it lies on the canvas. */
export type PlacedNote = { id: string; text: string; on: string | null; at: Point };

const placeOf = ({ positions }: Pick<Chart, 'positions'>, { on, x, y }: Note): Point => {
  const origin = on === null ? undefined : positions.get(on);
  return { x: x + (origin?.x ?? 0), y: y + (origin?.y ?? 0) };
};

/** The notes that are drawn: one on an element that is not drawn is not either. */
export const placedNotes = (
  chart: Pick<Chart, 'notes' | 'positions'>,
  { elements }: Pick<VisibleChart, 'elements'>,
): PlacedNote[] => {
  if (chart.notes.size === 0) return [];
  const drawn = new Set(elements.map(({ id }) => id));
  return [...chart.notes].flatMap(([id, note]) =>
    note.on === null || drawn.has(note.on)
      ? [{ id, text: note.text, on: note.on, at: placeOf(chart, note) }]
      : [],
  );
};

/** A note carried to a place of the canvas; one on an element is kept beside it from then on. */
export const carriedTo = (chart: Chart, note: Note, to: Point): Note => {
  const origin = note.on === null ? undefined : chart.positions.get(note.on);
  return { ...note, x: to.x - (origin?.x ?? 0), y: to.y - (origin?.y ?? 0) };
};

const num = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Reads a note as it is kept; null when it is none, or lies on what the reader does not see. */
export const noteFrom = (value: unknown, elements: Chart['elements']): Note | null => {
  const { text, on, x, y } = (value ?? {}) as Record<string, unknown>;
  const [left, top] = [num(x), num(y)];
  if (typeof text !== 'string' || left === null || top === null) return null;
  if (on === null) return { text, on, x: left, y: top };
  return typeof on === 'string' && elements.has(on) ? { text, on, x: left, y: top } : null;
};
