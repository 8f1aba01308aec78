import { describe, expect, it } from 'vitest';
import { actionOfKey, KEY_ROWS, type PressedKey } from '../../../web/graph/graph-keys.ts';
import { DRAWER_VIEWS } from '../../../web/network/drawer/drawer-views.ts';

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

  it('Ctrl+S saves, and never leaves the key to the browser; S alone gives a style', () => {
    expect(press('s', CTRL)).toEqual({ do: 'keep' });
    expect(press('ы', { code: 'KeyS', ctrlKey: true })).toEqual({ do: 'keep' });
    expect(press('s')).toEqual({ do: 'style' });
    expect(press('S', { ...CTRL, shiftKey: true })).toBeNull();
  });

  it('U folds what is close, with Shift M each group with its members and K what is of a kind', () => {
    expect(press('u')).toEqual({ do: 'foldAll' });
    expect(press('M', { shiftKey: true })).toEqual({ do: 'foldByGroup' });
    expect(press('K', { shiftKey: true })).toEqual({ do: 'foldByKind' });
    expect(press('k')).toEqual({ do: 'selectKind' });
  });

  it('a digit opens the view of its place, of which there are eight', () => {
    expect(DRAWER_VIEWS.map((_, at) => press(String(at + 1)))).toEqual(
      DRAWER_VIEWS.map((_, at) => ({ do: 'view', at })),
    );
    expect(press('0')).toBeNull();
    expect(press('1', CTRL)).toBeNull();
  });

  it('a full stop brings the next page, F2 renames, Shift with G, U or D shows all, gives a set up, asks for a day', () => {
    expect(press('.')).toEqual({ do: 'nextPage' });
    expect(press('F2')).toEqual({ do: 'renameFold' });
    expect(press('G', { shiftKey: true })).toEqual({ do: 'showAll' });
    expect(press('U', { shiftKey: true })).toEqual({ do: 'giveUpFold' });
    expect(press('D', { shiftKey: true })).toEqual({ do: 'asOf' });
    expect(press('z')).toEqual({ do: 'bar' });
  });

  it('no key is told twice, and none has two rows', () => {
    const keys = KEY_ROWS.flatMap((row) => row.keys.split(' / '));
    expect(new Set(keys).size).toBe(keys.length);
    const names = KEY_ROWS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
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
    expect(press('ə')).toBeNull();
    expect(press('9')).toBeNull();
    expect(press('İ')).toBeNull();
  });
});
