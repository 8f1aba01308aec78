import { noteSize, noteText } from '../../graph/canvas-notes.ts';
import { FOLD_SIZE } from '../../graph/canvas-folds.ts';
import type { FoldNode } from '../../graph/drawn-chart.ts';
import type { Point } from '../../graph/network-state.ts';
import type { PlacedNote } from '../../graph/notes.ts';
import type { Palette } from '../../graph/palette.ts';
import { type Box, data, path, type Shape, type TextShape } from './drawing.ts';

const NOTE = { size: 12, leading: 16, padding: 8 };

const plate = ({ x, y }: Point, { width, height }: { width: number; height: number }): string =>
  data(['M', x - width / 2, y - height / 2, 'h', width, 'v', height, 'h', -width, 'Z']);

/** A folded set: a plate with a double border and the number of its members. */
export const foldShapes = ({ members }: Pick<FoldNode, 'members'>, at: Point, palette: Palette): Shape[] => {
  const d = plate(at, FOLD_SIZE);
  const middle = { x: at.x, y: at.y + 5.2, anchor: 'middle', isBold: true } as const;
  return [
    path(d, { fill: palette.nodeFill, stroke: palette.text, width: 5 }),
    path(d, { stroke: palette.ground, width: 5 / 3 }),
    { is: 'text', text: String(members.length), size: 15, colour: palette.text, ...middle },
  ];
};

export const noteBox = ({ text, at }: PlacedNote): Box => {
  const { width, height } = noteSize(text);
  return {
    left: at.x - width / 2,
    right: at.x + width / 2,
    top: at.y - height / 2,
    bottom: at.y + height / 2,
  };
};

/** The thread from a note to the element that it lies on. */
export const threadShape = ({ at }: PlacedNote, to: Point, palette: Palette): Shape =>
  path(data(['M', to.x, to.y, 'L', at.x, at.y]), { stroke: palette.noteLine, width: 1, dash: [1.5, 2.5] });

/** The sheet of a note with its text, as long as the canvas shows it. */
export const noteShapes = (note: PlacedNote, palette: Palette): Shape[] => {
  const { left, top } = noteBox(note);
  const sheet = path(plate(note.at, noteSize(note.text)), {
    fill: palette.noteFill,
    stroke: palette.noteLine,
    width: 1,
  });
  const lines = noteText(note.text)
    .split('\n')
    .map((text, row): TextShape => ({
      is: 'text',
      x: left + NOTE.padding,
      y: top + NOTE.padding + NOTE.size + row * NOTE.leading,
      text,
      size: NOTE.size,
      colour: palette.text,
      anchor: 'start',
    }));
  return [sheet, ...lines.filter(({ text }) => text !== '')];
};
