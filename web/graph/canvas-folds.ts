import { elided, type Look, type NodeData } from './canvas-elements.ts';
import type { FoldNode } from './drawn-chart.ts';
import { codeImage } from './kind-icons.ts';
import { imageFields } from './node-images.ts';

export const FOLD = 'node.fold';

/** A selected fold is its members selected. */
export type FoldData = NodeData & { members: readonly string[] };

export const FOLD_SIZE = { width: 60, height: 46 };
const MOST_SHOWN = 999;

/** A plate with a double border, the number of members on it and the name of the group below. */
export const foldData = ({ id, name, members }: FoldNode, { palette }: Pick<Look, 'palette'>): FoldData => {
  const count = members.length > MOST_SHOWN ? '1k+' : String(members.length);
  const middle = { x: '50%', y: '50%', offsetX: 0, offsetY: 0 };
  return {
    id,
    members,
    label: elided(name),
    shape: 'round-rectangle',
    ...FOLD_SIZE,
    fill: palette.nodeFill,
    ringColour: palette.text,
    ringWidth: 5,
    ringStyle: 'double',
    opacity: 1,
    frameColour: palette.text,
    frameWidth: 0,
    ...imageFields([{ uri: codeImage(count, palette.text), width: 48, height: 32, ...middle }]),
  };
};
