import { describe, expect, it } from 'vitest';
import { actionOfKey, KEY_ROWS, type PressedKey } from '../../../web/graph/graph-keys.ts';

const press = (key: string, over: Partial<PressedKey> = {}) =>
  actionOfKey({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...over });
const CTRL = { ctrlKey: true };

describe('keys of the workspace', () => {
  it('undo and redo are where every program has them', () => {
    expect(press('z', CTRL)).toEqual({ do: 'undo' });
    expect(press('y', CTRL)).toEqual({ do: 'redo' });
    expect(press('Z', { ...CTRL, shiftKey: true })).toEqual({ do: 'redo' });
  });

  it('Ctrl+R loads the page, R alone selects the neighbours', () => {
    expect(press('r', CTRL)).toBeNull();
    expect(press('r')).toEqual({ do: 'selectNeighbours' });
  });

  it('a letter is found by its place on a Cyrillic layout, a bracket on the Azerbaijani one', () => {
    expect(press('р', { code: 'KeyH' })).toEqual({ do: 'hide' });
    expect(press('я', { code: 'KeyZ', ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('ö', { code: 'BracketLeft' })).toEqual({ do: 'leftPanel' });
  });

  it('an arrow moves by one pixel, with Shift by fifteen', () => {
    expect(press('ArrowLeft')).toEqual({ do: 'nudge', by: { x: -1, y: 0 } });
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ do: 'nudge', by: { x: 0, y: 15 } });
  });

  it('W finds a path, with Shift it selects the one that is drawn', () => {
    expect(press('w')).toEqual({ do: 'path' });
    expect(press('W', { shiftKey: true })).toEqual({ do: 'selectPath' });
  });

  it('Ctrl+Shift with an arrow lines up at an edge, or spreads along a line; J brings the middles into line', () => {
    const held = { ...CTRL, shiftKey: true };
    expect(press('ArrowLeft', held)).toEqual({ do: 'align', to: 'left' });
    expect(press('ArrowUp', held)).toEqual({ do: 'align', to: 'top' });
    expect(press('ArrowRight', held)).toEqual({ do: 'distribute', along: 'horizontally' });
    expect(press('ArrowDown', held)).toEqual({ do: 'distribute', along: 'vertically' });
    expect(press('ArrowDown', CTRL)).toBeNull();
    expect(press('j')).toEqual({ do: 'align', to: 'middle' });
    expect(press('J', { shiftKey: true })).toEqual({ do: 'align', to: 'centre' });
  });

  it('every row of the overlay that is one letter is that key', () => {
    for (const { keys, name } of KEY_ROWS)
      if (/^[A-Z]$/u.test(keys)) expect(press(keys.toLocaleLowerCase('en'))).toEqual({ do: name });
  });

  it('keys with Alt belong to the browser and the system', () => {
    expect(press('e', { altKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
  });

  it('letters that mean nothing do nothing', () => {
    expect(press('v')).toBeNull();
    expect(press('İ')).toBeNull();
  });
});
