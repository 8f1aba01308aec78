import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand, type CommandName } from '../../../web/graph/chart-commands.ts';
import { type Chart, EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { chartOf, openWorkspace, reduceWorkspace } from '../../../web/graph/workspace.ts';
import { aCommand, element, line, star } from './charts.ts';

const opened: Chart = applyCommand(EMPTY_CHART, { name: 'add', near: '', picture: star('a', ['b', 'c']) });

describe('expanding', () => {
  it('moves nothing that is on the chart', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 12 }), fc.constantFrom('e0', 'e3'), (commands, origin) => {
        const before = commands.reduce(applyCommand, EMPTY_CHART);
        const picture = star(origin, ['e1', 'e5', 'x1', 'x2', 'x3']);
        const after = applyCommand(before, { name: 'expand', origin, picture, open: null });
        for (const [id, point] of before.positions) expect(after.positions.get(id)).toEqual(point);
        for (const id of after.elements.keys()) expect(after.positions.has(id)).toBe(true);
      }),
    );
  });

  it('puts what is new on places of its own, near the element it came from', () => {
    const leaves = Array.from({ length: 30 }, (_, at) => `n${at}`);
    const { positions } = applyCommand(opened, {
      name: 'expand',
      origin: 'b',
      picture: star('b', leaves),
      open: null,
    });
    const places = [...positions.values()];
    for (const [at, one] of places.entries()) {
      for (const other of places.slice(at + 1)) {
        expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 60).toBe(true);
      }
    }
    const origin = positions.get('b') ?? { x: 0, y: 0 };
    for (const leaf of leaves) {
      const { x, y } = positions.get(leaf) ?? { x: Infinity, y: Infinity };
      expect(Math.hypot(x - origin.x, y - origin.y)).toBeLessThan(700);
    }
  });

  it('shows a hidden neighbour again, because its neighbours were asked for, and leaves other hidden ones hidden', () => {
    const hidden = applyCommand(opened, { name: 'hide', ids: ['b', 'c'] });
    // Of this page is whose neighbours were counted; `c` comes along at the end of a line.
    const { lines } = star('a', ['b', 'c']);
    const elements = [element('a', { more: 0 }), element('b', { more: 2 }), element('c')];
    const after = applyCommand(hidden, {
      name: 'expand',
      origin: 'a',
      picture: { elements, lines },
      open: null,
    });
    expect([...after.hidden]).toEqual(['c']);
  });

  it('forgets no filter', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 12 }), (commands) => {
        const before = commands.reduce(applyCommand, EMPTY_CHART);
        const picture = star('e0', ['e1', 'x1', 'x2']);
        const { filters } = applyCommand(before, { name: 'expand', origin: 'e0', picture, open: null });
        expect(filters).toEqual(before.filters);
      }),
    );
  });

  it('counts down what was not drawn when the answer brings no new count', () => {
    const before = applyCommand(EMPTY_CHART, {
      name: 'add',
      near: '',
      picture: {
        elements: [element('a', { more: 3 }), element('b', { more: 101 })],
        lines: [line('a', 'b')],
      },
    });
    const after = applyCommand(before, {
      name: 'expand',
      origin: 'a',
      picture: star('a', ['b', 'x', 'y']),
      open: null,
    });
    expect(after.elements.get('a')?.more).toBe(1);
    expect(after.elements.get('b')?.more).toBe(101);
  });

  it('remembers where the answer was cut, and forgets it when the last page has come', () => {
    const choice = {
      only: {
        types: null,
        kinds: ['Phone'],
        direction: null,
        certainties: null,
        reliability: 'B',
        credibility: null,
        since: null,
        until: null,
      },
      order: null,
      first: 50,
    };
    const open = { choice, shown: 50, of: '100+', next: '01J' };
    const cut = applyCommand(opened, { name: 'expand', origin: 'a', picture: star('a', ['x']), open });
    expect(cut.expansions.get('a')).toEqual(open);
    const whole = applyCommand(cut, { name: 'expand', origin: 'a', picture: star('a', ['y']), open: null });
    expect(whole.expansions.has('a')).toBe(false);
  });
});

describe('a path', () => {
  it('brings its lines to the rest of the chart, and no neighbour on the chart counts as missing', () => {
    const before = applyCommand(EMPTY_CHART, {
      name: 'add',
      near: '',
      picture: {
        elements: [element('a', { more: 1 }), element('b', { more: 2 }), element('c', { more: 3 })],
        lines: [],
      },
    });
    const picture = {
      elements: [
        element('a', { more: 0 }),
        element('m', { more: 4 }),
        element('b', { more: 1 }),
        element('c'),
      ],
      lines: [line('a', 'm'), line('m', 'b'), line('m', 'c')],
    };
    const path = { elements: ['a', 'm', 'b'], lines: picture.lines.slice(0, 2).map(({ id }) => id) };
    const after = applyCommand(before, { name: 'path', picture, path });
    expect(['a', 'm', 'b', 'c'].map((id) => after.elements.get(id)?.more)).toEqual([0, 4, 1, 2]);
    expect(after.lines.has(line('m', 'c').id)).toBe(true);
    expect(after.path).toEqual(path);
  });

  it('shows what it runs over, were it hidden before', () => {
    const hidden = applyCommand(opened, { name: 'hide', ids: ['b'] });
    const path = { elements: ['a', 'b'], lines: [] };
    expect(applyCommand(hidden, { name: 'path', picture: star('a', ['b']), path }).hidden.size).toBe(0);
  });
});

describe('hiding, pinning and moving', () => {
  it('hiding others leaves the chosen ones, those hidden before as well', () => {
    const hidden = applyCommand(opened, { name: 'hide', ids: ['b'] });
    const after = applyCommand(hidden, { name: 'hideOthers', ids: ['b'] });
    expect(visibleChart(after).elements.map(({ id }) => id)).toEqual(['b']);
  });

  it('a layout does not move what is pinned; the analyst can', () => {
    const pinned = applyCommand(opened, { name: 'pin', ids: ['a'] });
    const to = new Map([['a', { x: 5_000, y: 5_000 }]]);
    expect(applyCommand(pinned, { name: 'layout', positions: to })).toBe(pinned);
    expect(applyCommand(pinned, { name: 'move', positions: to }).positions.get('a')).toEqual({
      x: 5_000,
      y: 5_000,
    });
  });

  it('a command on elements that are not on the chart changes nothing', () => {
    for (const name of ['hide', 'show', 'pin', 'unpin'] as const) {
      expect(applyCommand(opened, { name, ids: ['nobody', '__proto__'] })).toBe(opened);
    }
  });

  it('what is hidden does not stay selected', () => {
    let workspace = openWorkspace(opened);
    workspace = reduceWorkspace(workspace, { do: 'select', ids: ['a', 'b'], how: 'replace' });
    workspace = reduceWorkspace(workspace, { do: 'command', command: { name: 'hide', ids: ['a'] } });
    expect([...workspace.selection.elements]).toEqual(['b']);
  });

  it('a row of nudges is one step back', () => {
    let workspace = openWorkspace(opened);
    for (let press = 0; press < 5; press += 1) {
      workspace = reduceWorkspace(workspace, {
        do: 'command',
        command: { name: 'nudge', ids: ['a'], by: { x: 1, y: 0 } },
      });
    }
    const start = opened.positions.get('a') ?? { x: NaN, y: NaN };
    expect(chartOf(workspace).positions.get('a')?.x).toBe(start.x + 5);
    expect(chartOf(reduceWorkspace(workspace, { do: 'undo' }))).toBe(opened);
  });

  it('any command at all is among those that are tried', () => {
    const tried = new Set(fc.sample(aCommand, { numRuns: 20_000, seed: 1 }).map(({ name }) => name));
    const every: Record<CommandName, true> = {
      expand: true,
      path: true,
      add: true,
      bring: true,
      record: true,
      withdraw: true,
      link: true,
      bar: true,
      allow: true,
      clearPath: true,
      restore: true,
      hide: true,
      hideOthers: true,
      show: true,
      showAll: true,
      move: true,
      nudge: true,
      pin: true,
      unpin: true,
      layout: true,
      filter: true,
      range: true,
      note: true,
      unnote: true,
      align: true,
      distribute: true,
      fold: true,
      foldAll: true,
      unfold: true,
      openFold: true,
      closeFold: true,
      lines: true,
      suppose: true,
      unsuppose: true,
      layer: true,
      style: true,
      unstyle: true,
    };
    expect([...tried].toSorted()).toEqual(Object.keys(every).toSorted());
  });

  it('no command changes the chart it was given', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { minLength: 1, maxLength: 10 }), (commands) => {
        let chart = opened;
        for (const command of commands) {
          const copy = structuredClone(chart);
          const next = applyCommand(chart, command);
          expect(chart).toEqual(copy);
          chart = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('bringing what was found', () => {
  it('puts it on the chart beside what is there, shows it where it was hidden, and is taken back by one step', () => {
    const hidden = applyCommand(opened, { name: 'hide', ids: ['b'] });
    const workspace = reduceWorkspace(openWorkspace(hidden), {
      do: 'command',
      command: { name: 'bring', near: 'b', picture: star('b', ['x1', 'x2']) },
    });
    const after = chartOf(workspace);
    expect([...after.elements.keys()]).toEqual(expect.arrayContaining(['x1', 'x2']));
    expect(after.hidden.has('b')).toBe(false);
    for (const [id, point] of hidden.positions) expect(after.positions.get(id)).toEqual(point);
    expect(chartOf(reduceWorkspace(workspace, { do: 'undo' }))).toBe(hidden);
  });
});

describe('barring', () => {
  it('holds for elements of the chart until they are allowed again', () => {
    const barred = applyCommand(opened, { name: 'bar', ids: ['b', 'nobody'] });
    expect(barred.barred).toEqual(new Set(['b']));
    expect(applyCommand(barred, { name: 'allow', ids: ['b'] }).barred.size).toBe(0);
    expect(applyCommand(barred, { name: 'bar', ids: ['b'] })).toBe(barred);
  });
});

describe('what an analyst has placed', () => {
  const IDS = Array.from({ length: 30 }, (_, at) => `p${at}`);
  const aPlace = fc.record({
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
  });

  it('stays where it is when fifty are added, to the pixel', () => {
    fc.assert(
      fc.property(
        fc.array(aPlace, { minLength: IDS.length, maxLength: IDS.length }),
        fc.constantFrom(...IDS),
        (places, origin) => {
          const positions = new Map(IDS.map((id, at) => [id, places[at] ?? { x: 0, y: 0 }]));
          const drawn = applyCommand(
            applyCommand(EMPTY_CHART, { name: 'add', near: 'p0', picture: star('p0', IDS.slice(1)) }),
            { name: 'move', positions },
          );
          const fifty = Array.from({ length: 50 }, (_, at) => `new${at}`);
          const after = applyCommand(drawn, {
            name: 'expand',
            origin,
            picture: star(origin, fifty),
            open: null,
          });
          for (const id of IDS) expect(after.positions.get(id)).toEqual(drawn.positions.get(id));
          expect(fifty.every((id) => after.positions.has(id))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
