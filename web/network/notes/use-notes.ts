import { type RefObject, useState } from 'react';
import { newUlid } from '../../api/ulid.ts';
import type { ChartCommand } from '../../graph/chart-commands.ts';
import type { CanvasHandle } from '../../graph/NetworkCanvas.tsx';
import type { Chart, Note, Point } from '../../graph/network-state.ts';
import { carriedTo } from '../../graph/notes.ts';

/** A note in the dialog. A new one is on the chart only once it is written. */
export type EditedNote = { id: string; note: Note; isNew: boolean };

/** A note on an element begins beside it, clear of its name. */
const BESIDE: Point = { x: 130, y: -24 };

type Parts = {
  chart: Chart;
  command: (change: ChartCommand) => void;
  canvas: RefObject<CanvasHandle | null>;
};

/** Writing, changing, carrying and taking away notes. */
export const useNotes = ({ chart, command, canvas }: Parts) => {
  const [edited, setEdited] = useState<EditedNote | null>(null);
  const begin = (note: Omit<Note, 'text'>): void =>
    setEdited({ id: newUlid(), note: { ...note, text: '' }, isNew: true });
  return {
    edited,
    /** At a point of the page, or for null in the middle of what is looked at. */
    addAt: (point: Point | null): void =>
      begin({ on: null, ...(canvas.current?.placeAt(point) ?? { x: 0, y: 0 }) }),
    addOn: (on: string): void => begin({ on, ...BESIDE }),
    edit: (id: string): void => {
      const note = chart.notes.get(id);
      if (note) setEdited({ id, note, isNew: false });
    },
    close: (): void => setEdited(null),
    write: (text: string): void => {
      if (edited) command({ name: 'note', id: edited.id, note: { ...edited.note, text } });
      setEdited(null);
    },
    carry: (id: string, to: Point): void => {
      const note = chart.notes.get(id);
      if (note) command({ name: 'note', id, note: carriedTo(chart, note, to) });
    },
    remove: (id: string): void => {
      command({ name: 'unnote', ids: [id] });
      setEdited(null);
    },
  };
};
