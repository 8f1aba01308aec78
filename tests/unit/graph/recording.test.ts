import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { actionOfKey } from '../../../web/graph/graph-keys.ts';
import { type Chart, EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { chartOf, openWorkspace, reduceWorkspace } from '../../../web/graph/workspace.ts';
import { elementOf, linkChoices, nothingTyped } from '../../../web/network/recording/new-element.ts';
import { element, line, star } from './charts.ts';

const opened: Chart = applyCommand(EMPTY_CHART, { name: 'add', near: '', picture: star('a', ['b', 'c']) });
const alone = { elements: [element('new', { kind: 'Phone' })], lines: [] };

describe('what has just been recorded', () => {
  it('stands where it was asked for, and nothing else moves; undo takes it off the chart', () => {
    const at = { x: 600, y: -400 };
    const workspace = reduceWorkspace(openWorkspace(opened), {
      do: 'command',
      command: { name: 'record', near: at, picture: alone },
    });
    const { positions } = chartOf(workspace);
    const place = positions.get('new') ?? { x: 0, y: 0 };
    expect(Math.hypot(place.x - at.x, place.y - at.y)).toBeLessThan(70);
    for (const [id, point] of opened.positions) expect(positions.get(id)).toEqual(point);
    expect(chartOf(reduceWorkspace(workspace, { do: 'undo' }))).toBe(opened);
  });

  it('stands beside the element to which it is linked', () => {
    const picture = { ...alone, lines: [line('b', 'new', { type: 'USES' })] };
    const { positions } = applyCommand(opened, { name: 'record', near: 'b', picture });
    const [own, beside] = [positions.get('new'), positions.get('b')];
    expect(Math.hypot((own?.x ?? 0) - (beside?.x ?? 0), (own?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(250);
  });

  it('leaves the chart when it is withdrawn, with the lines and the notes on it', () => {
    const picture = { ...alone, lines: [line('b', 'new')] };
    const noted = (['new', 'b'] as const).reduce(
      (chart, on) =>
        applyCommand(chart, { name: 'note', id: `on-${on}`, note: { text: 'x', on, x: 0, y: 0 } }),
      applyCommand(opened, { name: 'record', near: 'b', picture }),
    );
    const after = applyCommand(noted, { name: 'withdraw', ids: ['new'] });
    expect([...after.elements.keys()]).toEqual([...opened.elements.keys()]);
    expect([...after.lines.keys()]).toEqual([...opened.lines.keys()]);
    expect([...after.notes.keys()]).toEqual(['on-b']);
    expect(applyCommand(opened, { name: 'withdraw', ids: ['new'] })).toBe(opened);
  });

  it('is begun by A on the Latin and the Cyrillic layout, and Ctrl+A still selects all', () => {
    const pressed = {
      key: 'a',
      code: 'KeyA',
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      altKey: false,
    };
    expect(actionOfKey(pressed)).toEqual({ do: 'record' });
    expect(actionOfKey({ ...pressed, key: 'ф' })).toEqual({ do: 'record' });
    expect(actionOfKey({ ...pressed, ctrlKey: true })).toEqual({ do: 'selectAll' });
  });
});

describe('what is typed of a new element', () => {
  const rules = [
    { type: 'USES', from: ['Person'], to: ['Phone'] },
    { type: 'RELATED_TO', from: ['Person'], to: ['Person'] },
    { type: 'MEMBER_OF', from: ['Person'], to: ['Group'] },
  ];
  const sourced = {
    caseId: 'case',
    certainty: 'PRESUMED',
    reliability: 'C',
    credibility: 3,
    handling: 'H0',
    sourceText: 'x',
  } as const;

  it('is offered the links that fit, from the selected element first', () => {
    expect(linkChoices(rules, 'Person', 'Phone').map(({ value }) => value)).toEqual(['USES OUT']);
    expect(linkChoices(rules, 'Group', 'Person').map(({ value }) => value)).toEqual(['MEMBER_OF IN']);
    expect(linkChoices(rules, 'Person', 'Person').map(({ value }) => value)).toEqual([
      'RELATED_TO OUT',
      'RELATED_TO IN',
    ]);
  });

  it('is sent without what belongs to another kind, and without a link where nothing is selected', () => {
    const typed = { ...nothingTyped('Phone'), value: ' 050 ', role: 'SUSPECT', fin: '1', link: 'USES OUT' };
    expect(elementOf(typed, sourced, 'b')).toMatchObject({
      value: '050',
      role: null,
      fin: null,
      scheme: null,
      link: { other: 'b', type: 'USES', isFromOther: true },
    });
    expect(elementOf(typed, sourced, null).link).toBeNull();
    expect(elementOf({ ...typed, kind: 'Person', link: '' }, sourced, 'b')).toMatchObject({
      role: 'SUSPECT',
      fin: '1',
      link: null,
    });
  });
});
