import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { type Chart, EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { countriesOf, fitting, NO_QUERY, type Query } from '../../../web/graph/query.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { chartOf, openWorkspace, reduceWorkspace } from '../../../web/graph/workspace.ts';
import { foldedName } from '../../../web/i18n/folded-name.ts';
import { aCommand, element, line } from './charts.ts';
import { chartWith } from './scenes.ts';

const chart = chartWith({
  elements: [
    element('a', { label: 'Sınaqova Mələk', role: 'SUSPECT', isWanted: true }),
    element('b', { label: 'Q-17', role: 'VICTIM', isProtected: true }),
    element('c', { label: 'Türkiyə', labelEn: 'Türkiye', kind: 'Country', detail: 'TR' }),
    element('d', { label: 'Otel Ulduz', kind: 'Place', detail: 'TR' }),
    element('e', { label: 'Иванова Тест', more: 4 }),
  ],
  lines: [
    line('a', 'b', { type: 'RECRUITED', certainty: 'CONFIRMED', from: '2024', to: '2024' }),
    line('a', 'c', { certainty: 'PRESUMED' }),
    line('a', 'e', { certainty: null, from: '2020-05', to: '2020-06' }),
  ],
});

const ask = (query: Partial<Query>, of: Chart = chart): string =>
  fitting({ ...NO_QUERY, ...query }, { chart: of, visible: visibleChart(of) }, foldedName).join('');

describe('selecting by conditions', () => {
  it('of none fits everything that is drawn', () => expect(ask({})).toBe('abcde'));

  it.each([
    ['a kind', { kinds: ['Country', 'Place'] }, 'cd'],
    ['a role', { roles: ['SUSPECT'] }, 'a'],
    ['a part of a name, without its marks', { name: 'sinaq mel' }, 'a'],
    ['a name that stands and is typed in Cyrillic', { name: 'тест' }, 'e'],
    ['a name typed in Azerbaijani Cyrillic', { name: 'Мәләк' }, 'a'],
    ['a name that stands in Cyrillic, typed in Latin', { name: 'IVANOVA' }, 'e'],
    ['the English name', { name: 'türkiye' }, 'c'],
    ['a country: itself, what lies in it, what leads to it', { country: 'TR' }, 'acd'],
    ['a certainty of a line', { certainties: ['CONFIRMED'] }, 'ab'],
    ['a certainty that is not stated', { certainties: ['NOT_STATED'] }, 'ae'],
    [
      'days: a line without a date is not known to lie in them',
      { range: { from: '2024-03-01', to: null } },
      'ab',
    ],
    [
      'certainty and days of the same line',
      { certainties: ['PRESUMED'], range: { from: '2024-03-01', to: null } },
      '',
    ],
    ['many links', { least: 2 }, 'a'],
    ['no link', { most: 0 }, 'd'],
    ['no confirmed link', { certainties: ['CONFIRMED'], most: 0 }, 'cde'],
    ['who is sought', { traits: ['wanted'] }, 'a'],
    ['who is protected', { traits: ['protected'] }, 'b'],
    ['neighbours that are not drawn', { traits: ['more'] }, 'e'],
    ['all of several', { traits: ['wanted'], roles: ['VICTIM'] }, ''],
  ] as [string, Partial<Query>, string][])('finds by %s', (_what, query, found) =>
    expect(ask(query)).toBe(found),
  );

  it('finds by what the analyst has added', () => {
    const noted = applyCommand(chart, { name: 'note', id: 'n', note: { text: 'Bax', on: 'd', x: 0, y: 0 } });
    expect(ask({ traits: ['note'] }, noted)).toBe('d');
    const pinned = applyCommand(chart, { name: 'pin', ids: ['e'] });
    expect(ask({ traits: ['pinned'] }, pinned)).toBe('e');
    const words = { text: 'Tanış', layer: 'Pul' };
    const supposed = applyCommand(chart, { name: 'suppose', id: 'h', source: 'b', target: 'd', ...words });
    expect(ask({ traits: ['supposed'] }, supposed)).toBe('bd');
  });

  it('names each country of the picture once', () =>
    expect(countriesOf([...chart.elements.values()])).toEqual(['TR']));

  it('counts drawn links alone', () => {
    const filtered = applyCommand(chart, { name: 'filter', group: 'types', keys: ['RECRUITED'], off: true });
    expect(ask({ certainties: ['CONFIRMED'] }, filtered)).toBe('');
  });
});

describe('what is not visible', () => {
  it('is never selected, whatever was done and however it is asked for', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `e${at}`);
    fc.assert(
      fc.property(
        fc.array(aCommand, { maxLength: 14 }),
        fc.constantFrom('replace' as const, 'add' as const, 'toggle' as const, 'remove' as const),
        fc.array(aCommand, { maxLength: 3 }),
        (before, how, after) => {
          const work = before.reduce(
            (workspace, command) => reduceWorkspace(workspace, { do: 'command', command }),
            openWorkspace(EMPTY_CHART),
          );
          const selected = reduceWorkspace(work, { do: 'select', ids, how });
          const end = after.reduce(
            (workspace, command) => reduceWorkspace(workspace, { do: 'command', command }),
            selected,
          );
          for (const workspace of [selected, end, reduceWorkspace(end, { do: 'undo' })]) {
            const seen = new Set(visibleChart(chartOf(workspace)).elements.map(({ id }) => id));
            for (const id of workspace.selection.elements) expect(seen.has(id)).toBe(true);
          }
          expect(
            fitting(NO_QUERY, { chart: chartOf(end), visible: visibleChart(chartOf(end)) }, foldedName),
          ).toEqual(visibleChart(chartOf(end)).elements.map(({ id }) => id));
        },
      ),
    );
  });

  it('can be taken from a selection, and the rest stays', () => {
    const all = reduceWorkspace(openWorkspace(chart), { do: 'select', ids: ['a', 'b', 'c'], how: 'replace' });
    const less = reduceWorkspace(all, { do: 'select', ids: ['b', 'd'], how: 'remove' });
    expect([...less.selection.elements]).toEqual(['a', 'c']);
  });

  it('is no line of a kind that is switched off', () => {
    const id = 'a:RECRUITED:b';
    const named = chartWith({
      elements: [element('a'), element('b')],
      lines: [line('a', 'b', { id, type: 'RECRUITED' })],
    });
    const chosen = reduceWorkspace(openWorkspace(named), { do: 'selectLine', line: id });
    expect(chosen.selection.line).toBe(id);
    const off = { name: 'filter', group: 'types', keys: ['RECRUITED'], off: true } as const;
    const filtered = reduceWorkspace(chosen, { do: 'command', command: off });
    expect(filtered.selection.line).toBeNull();
    expect(reduceWorkspace(filtered, { do: 'selectLine', line: id }).selection.line).toBeNull();
  });
});
