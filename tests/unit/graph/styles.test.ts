import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStyle } from '../../../server/charts/chart-style.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { lineData, nodeData } from '../../../web/graph/canvas-elements.ts';
import { EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { type ChartStyle, plainStyle, shownStyles, styleFrom } from '../../../web/graph/styles.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { chartOf, openWorkspace, reduceWorkspace } from '../../../web/graph/workspace.ts';
import { aCommand, aStyle, element, line, star } from './charts.ts';
import { chartWith, sceneOf } from './scenes.ts';

const opened = chartWith(star('a', ['b', 'c']));
const gold: ChartStyle = { ...plainStyle('ELEMENTS'), name: 'Alıcılar', colour: 'GOLD' };
const band: ChartStyle = { ...plainStyle('LINES'), name: 'Pul yolu', colour: 'TEAL', emblem: 'AND' };
const ab = line('a', 'b').id;
const golden = applyCommand(opened, { name: 'style', id: '1', style: gold, ids: ['a', 'b', 'nobody'] });

describe('a style of the author', () => {
  it('is given to what is on the chart, and a colour is never without a sign', () => {
    expect([...golden.styleOf.keys()]).toEqual(['a', 'b']);
    expect(golden.styles.get('1')).toEqual({ ...gold, emblem: 'STAR' });
  });

  it('of lines is given to lines alone, of elements to elements alone', () => {
    const both = applyCommand(golden, { name: 'style', id: '2', style: band, ids: [ab, 'c'] });
    expect([...both.lineStyleOf.keys()]).toEqual([ab]);
    expect(both.styleOf).toBe(golden.styleOf);
    expect(applyCommand(both, { name: 'style', id: '2', style: gold, ids: ['c'] })).toBe(both);
  });

  it('is changed for all that have it, and is none when the last is as it was', () => {
    const renamed = applyCommand(golden, {
      name: 'style',
      id: '1',
      style: { ...gold, name: 'Satıcılar' },
      ids: [],
    });
    expect(renamed.styles.get('1')?.name).toBe('Satıcılar');
    expect(renamed.styleOf).toBe(golden.styleOf);
    const less = applyCommand(renamed, { name: 'unstyle', ids: ['a'] });
    expect([...less.styleOf.keys()]).toEqual(['b']);
    const none = applyCommand(less, { name: 'unstyle', ids: ['b'] });
    expect([none.styles.size, none.styleOf.size]).toEqual([0, 0]);
    expect(applyCommand(none, { name: 'unstyle', ids: ['b'] })).toBe(none);
  });

  it('that differs in nothing takes away what there was', () => {
    const plain = { ...plainStyle('ELEMENTS'), name: 'Adi' };
    const after = applyCommand(golden, { name: 'style', id: '9', style: plain, ids: ['a'] });
    expect([...after.styleOf.keys()]).toEqual(['b']);
  });

  it('that changes nothing leaves no step', () => {
    expect(applyCommand(golden, { name: 'style', id: '1', style: gold, ids: ['a'] })).toBe(golden);
  });

  it('stands in the legend while something that is drawn has it', () => {
    expect(shownStyles(golden, visibleChart(golden)).map(({ ids }) => ids)).toEqual([['a', 'b']]);
    const hidden = applyCommand(golden, { name: 'hide', ids: ['a', 'b'] });
    expect(shownStyles(hidden, visibleChart(hidden))).toEqual([]);
  });
});

describe('undo', () => {
  it('takes back any row of commands, one by one, to the very same chart', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 25 }), (commands) => {
        let workspace = openWorkspace(EMPTY_CHART);
        const states = [chartOf(workspace)];
        for (const command of commands) {
          workspace = reduceWorkspace(workspace, { do: 'command', command });
          if (chartOf(workspace) !== states.at(-1)) states.push(chartOf(workspace));
        }
        for (const state of states.toReversed()) {
          expect(chartOf(workspace)).toBe(state);
          workspace = reduceWorkspace(workspace, { do: 'undo' });
        }
        for (const state of states.slice(1)) {
          workspace = reduceWorkspace(workspace, { do: 'redo' });
          expect(chartOf(workspace)).toBe(state);
        }
      }),
    );
  });
});

describe('what a sign of the picture means', () => {
  const roles = ['SUSPECT', 'ACCUSED', 'CONVICTED', 'VICTIM', 'WITNESS', null] as const;
  const certainties = ['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED', null] as const;

  it('no style says anything else: shape, fill, ring, dashes, width, colour and arrow stay as they are', () => {
    fc.assert(
      fc.property(
        aStyle,
        fc.constantFrom(...roles),
        fc.constantFrom(...certainties),
        fc.boolean(),
        (style, role, certainty, flag) => {
          const one = element('a', { role, isWanted: flag, isProtected: role === 'VICTIM' });
          const link = line('a', 'b', { certainty, directed: flag, count: flag ? 7 : 1 });
          const { look } = sceneOf(opened);
          const own = {
            ...look,
            styled: new Map([
              ['a', style],
              [link.id, style],
            ]),
          };
          const meaning = ({
            shape,
            fill,
            ringColour,
            ringWidth,
            ringStyle,
            opacity,
          }: ReturnType<typeof nodeData>) => ({
            shape,
            fill,
            ringColour,
            ringWidth,
            ringStyle,
            opacity,
          });
          expect(meaning(nodeData(one, own))).toEqual(meaning(nodeData(one, look)));
          const images = (of: typeof look) => nodeData(one, of).images;
          expect(images(own)).toEqual(expect.arrayContaining(images(look).slice(1)));
          const meaningOfLine = ({ dash, width, colour, arrow }: ReturnType<typeof lineData>) => ({
            dash,
            width,
            colour,
            arrow,
          });
          expect(meaningOfLine(lineData(link, own, String))).toEqual(
            meaningOfLine(lineData(link, look, String)),
          );
        },
      ),
    );
  });

  it('a line that stands for several has a band when all of them have the same style', () => {
    const bothWays = chartWith({
      elements: [element('a'), element('b')],
      lines: [line('a', 'b'), line('b', 'a')],
    });
    const merged = applyCommand(bothWays, { name: 'lines', isOnePerPair: true });
    const bandOf = (ids: string[]) => {
      const scene = sceneOf(applyCommand(merged, { name: 'style', id: '1', style: band, ids }));
      return scene.drawn.lines.map((one) => lineData(one, scene.look, String).bandWidth);
    };
    expect(bandOf([ab])).toEqual([0]);
    expect(bandOf([ab, line('b', 'a').id])).toEqual([4]);
  });
});

describe('a style as it is kept', () => {
  it('is taken by server and page alike, and nothing else is', () => {
    expect(isStyle({ ...gold, emblem: 'STAR' })).toBe(true);
    for (const wrong of [
      null,
      [],
      gold,
      { ...band, colour: '#ff0000' },
      { ...band, colour: 'url(x)' },
      { ...band, size: 3 },
      { ...band, name: 'x'.repeat(61) },
      { ...band, of: 'NOTES' },
      { ...band, dash: 'PRESUMED' },
      { ...band, label: undefined },
    ])
      expect(isStyle(wrong)).toBe(false);
  });

  it('every style that a command leaves on a chart is one, and is read as it was', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 30 }), (commands) => {
        for (const style of commands.reduce(applyCommand, opened).styles.values()) {
          expect(isStyle(style)).toBe(true);
          expect(styleFrom(JSON.parse(JSON.stringify(style)))).toEqual(style);
        }
      }),
    );
  });
});
