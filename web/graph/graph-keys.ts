import type { Alignment, Direction } from './arrange.ts';
import type { Point } from './network-state.ts';

/** What a key does with the panels, and with nothing else. */
export type PanelAction =
  { do: 'leftPanel' | 'rightPanel' | 'drawer' | 'minimap' | 'present' } | { do: 'view'; at: number };

/** What a key does, for the canvas and for the list alike. */
export type KeyAction =
  | {
      do:
        'expand' | 'choose' | 'hide' | 'hideOthers' | 'pin' | 'selectNeighbours' | 'selectAll' | 'selectNone';
    }
  | { do: 'undo' | 'redo' | 'fit' | 'fitSelection' | 'find' | 'escape' | 'help' | 'menu' | 'path' }
  | {
      do:
        | 'link'
        | 'record'
        | 'note'
        | 'selectInverse'
        | 'selectKind'
        | 'selectPath'
        | 'style'
        | 'unstyle'
        | 'lasso'
        | 'query'
        | 'grey'
        | 'fold'
        | 'foldAll'
        | 'foldByGroup'
        | 'foldByKind'
        | 'lines'
        | 'suppose';
    }
  | PanelAction
  | { do: 'layout' | 'export' | 'share' | 'read' }
  | { do: 'keep' | 'versions' | 'asOf' | 'bar' | 'nextPage' | 'showAll' | 'renameFold' | 'giveUpFold' }
  | { do: 'align'; to: Alignment }
  | { do: 'distribute'; along: Direction }
  | { do: 'zoom'; factor: number }
  | { do: 'nudge'; by: Point };

export type KeyName = KeyAction['do'];

/** The rows of the overlay of keys, in its order. */
export const KEY_ROWS: readonly { keys: string; name: KeyName }[] = [
  { keys: 'Enter / E', name: 'expand' },
  { keys: 'Shift+E', name: 'choose' },
  { keys: '.', name: 'nextPage' },
  { keys: 'H / Del', name: 'hide' },
  { keys: 'Ctrl+Shift+H', name: 'hideOthers' },
  { keys: 'Shift+G', name: 'showAll' },
  { keys: 'P', name: 'pin' },
  { keys: 'W', name: 'path' },
  { keys: 'Z', name: 'bar' },
  { keys: 'C', name: 'share' },
  { keys: 'A', name: 'record' },
  { keys: 'T', name: 'link' },
  { keys: 'N', name: 'note' },
  { keys: 'R', name: 'selectNeighbours' },
  { keys: 'Ctrl+A', name: 'selectAll' },
  { keys: 'Ctrl+Shift+A', name: 'selectNone' },
  { keys: 'I', name: 'selectInverse' },
  { keys: 'K', name: 'selectKind' },
  { keys: 'Shift+W', name: 'selectPath' },
  { keys: 'O', name: 'lasso' },
  { keys: 'Q', name: 'query' },
  { keys: 'G', name: 'grey' },
  { keys: 'F', name: 'fold' },
  { keys: 'U', name: 'foldAll' },
  { keys: 'Shift+M', name: 'foldByGroup' },
  { keys: 'Shift+K', name: 'foldByKind' },
  { keys: 'F2', name: 'renameFold' },
  { keys: 'Shift+U', name: 'giveUpFold' },
  { keys: 'L', name: 'lines' },
  { keys: 'Y', name: 'suppose' },
  { keys: 'S', name: 'style' },
  { keys: 'Shift+S', name: 'unstyle' },
  { keys: 'Ctrl+Z', name: 'undo' },
  { keys: 'Ctrl+Y / Ctrl+Shift+Z', name: 'redo' },
  { keys: 'Ctrl+0', name: 'fit' },
  { keys: 'Ctrl+9', name: 'fitSelection' },
  { keys: '+ / −', name: 'zoom' },
  { keys: '← ↑ ↓ → / Shift', name: 'nudge' },
  { keys: 'Shift+L', name: 'layout' },
  { keys: 'Ctrl+Shift+← / Ctrl+Shift+↑ / J / Shift+J', name: 'align' },
  { keys: 'Ctrl+Shift+→ / Ctrl+Shift+↓', name: 'distribute' },
  { keys: '/', name: 'find' },
  { keys: 'Shift+F10', name: 'menu' },
  { keys: '[', name: 'leftPanel' },
  { keys: ']', name: 'rightPanel' },
  { keys: 'D', name: 'drawer' },
  { keys: '1 – 8', name: 'view' },
  { keys: 'B', name: 'read' },
  { keys: 'M', name: 'minimap' },
  { keys: 'Shift+F', name: 'present' },
  { keys: 'X', name: 'export' },
  { keys: 'Ctrl+S', name: 'keep' },
  { keys: 'V', name: 'versions' },
  { keys: 'Shift+D', name: 'asOf' },
  { keys: 'Esc', name: 'escape' },
  { keys: '?', name: 'help' },
];

export type PressedKey = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
};

// On a Cyrillic layout the letter is told by the place of the key.
const letterOf = ({ key, code }: PressedKey): string => {
  if (/^[a-z]$/i.test(key)) return key.toLocaleLowerCase('en');
  return code.startsWith('Key') ? code.slice(3).toLocaleLowerCase('en') : '';
};

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const LETTERS: Record<string, KeyAction> = {
  a: { do: 'record' },
  b: { do: 'read' },
  c: { do: 'share' },
  d: { do: 'drawer' },
  e: { do: 'expand' },
  f: { do: 'fold' },
  g: { do: 'grey' },
  h: { do: 'hide' },
  i: { do: 'selectInverse' },
  j: { do: 'align', to: 'middle' },
  k: { do: 'selectKind' },
  l: { do: 'lines' },
  m: { do: 'minimap' },
  n: { do: 'note' },
  o: { do: 'lasso' },
  p: { do: 'pin' },
  q: { do: 'query' },
  r: { do: 'selectNeighbours' },
  s: { do: 'style' },
  t: { do: 'link' },
  u: { do: 'foldAll' },
  v: { do: 'versions' },
  w: { do: 'path' },
  x: { do: 'export' },
  y: { do: 'suppose' },
  z: { do: 'bar' },
};
const WITH_SHIFT: Record<string, KeyAction> = {
  d: { do: 'asOf' },
  e: { do: 'choose' },
  f: { do: 'present' },
  g: { do: 'showAll' },
  j: { do: 'align', to: 'centre' },
  k: { do: 'foldByKind' },
  l: { do: 'layout' },
  m: { do: 'foldByGroup' },
  s: { do: 'unstyle' },
  u: { do: 'giveUpFold' },
  w: { do: 'selectPath' },
};
/** To an edge, or apart along a line. */
const ARROWS_WITH_CONTROL: Record<string, KeyAction> = {
  ArrowLeft: { do: 'align', to: 'left' },
  ArrowUp: { do: 'align', to: 'top' },
  ArrowRight: { do: 'distribute', along: 'horizontally' },
  ArrowDown: { do: 'distribute', along: 'vertically' },
};
const LONG_NUDGE = 15;
const ZOOM_STEP = 1.25;

const withControl = (pressed: PressedKey): KeyAction | null => {
  const { shiftKey, code, key } = pressed;
  switch (letterOf(pressed)) {
    case 'z':
      return { do: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    case 'a':
      return { do: shiftKey ? 'selectNone' : 'selectAll' };
    case 'e':
      return { do: 'expand' };
    case 'h':
      return { do: shiftKey ? 'hideOthers' : 'hide' };
    case 's':
      return shiftKey ? null : { do: 'keep' };
    case 'r':
      // Ctrl+R alone loads the page anew, as everywhere.
      return shiftKey ? { do: 'selectNeighbours' } : null;
    default:
  }
  const arrow = ARROWS_WITH_CONTROL[key];
  if (arrow) return shiftKey ? arrow : null;
  if (code === 'Digit0' || key === '0') return { do: 'fit' };
  return code === 'Digit9' || key === '9' ? { do: 'fitSelection' } : null;
};

/** The action of a key, or null when it has none here. */
export const actionOfKey = (pressed: PressedKey): KeyAction | null => {
  const { key, code, shiftKey } = pressed;
  if (pressed.altKey) return null;
  if (pressed.ctrlKey || pressed.metaKey) return withControl(pressed);
  const arrow = ARROWS[key];
  if (arrow) {
    const far = shiftKey ? LONG_NUDGE : 1;
    return { do: 'nudge', by: { x: arrow.x * far, y: arrow.y * far } };
  }
  switch (key) {
    case 'Enter':
      return { do: 'expand' };
    case 'Delete':
      return { do: 'hide' };
    case 'Escape':
      return { do: 'escape' };
    case '+':
    case '=':
      return { do: 'zoom', factor: ZOOM_STEP };
    case '-':
    case '−':
      return { do: 'zoom', factor: 1 / ZOOM_STEP };
    case '?':
      return { do: 'help' };
    case '/':
      return { do: 'find' };
    case '.':
      return { do: 'nextPage' };
    case 'F2':
      return { do: 'renameFold' };
    case 'ContextMenu':
      return { do: 'menu' };
    case 'F10':
      return shiftKey ? { do: 'menu' } : null;
    default:
  }
  if (/^[1-8]$/u.test(key)) return { do: 'view', at: Number(key) - 1 };
  // The Azerbaijani layout has letters where the brackets are.
  if (key === '[' || code === 'BracketLeft') return { do: 'leftPanel' };
  if (key === ']' || code === 'BracketRight') return { do: 'rightPanel' };
  return (shiftKey ? WITH_SHIFT : LETTERS)[letterOf(pressed)] ?? null;
};
