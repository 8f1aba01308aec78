import { expect, it } from 'vitest';
import { savingByKey } from '../../../web/charts/use-chart-dialog.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { EVERYBODY } from '../../../web/graph/network-state.ts';
import { nextPagesOf } from '../../../web/network/next-page.ts';
import { star } from '../graph/charts.ts';
import { chartWith } from '../graph/scenes.ts';

const AT = '2026-11-30T10:00:00Z';

it('the key for saving saves the chart that is worked on, and asks for a name everywhere else', () => {
  expect(savingByKey({ is: 'saved', at: AT })).toBe('SAVE');
  expect(savingByKey({ is: 'pending' })).toBe('SAVE');
  expect(savingByKey({ is: 'waiting', failure: { kind: 'UNAVAILABLE', reference: null } })).toBe('SAVE');
  expect(savingByKey({ is: 'entering' })).toBe('WAIT');
  expect(savingByKey({ is: 'looking' })).toBe('ASK');
  expect(savingByKey({ is: 'taken' })).toBe('ASK');
  expect(savingByKey(null)).toBe('ASK');
});

it('the next page is of the selected, else of whoever was expanded last, else of nobody', () => {
  const picture = star('a', ['b', 'c']);
  const page = { choice: { only: EVERYBODY, order: null, first: 50 }, next: 'x', shown: 50, of: '100+' };
  const expand = (chart: ReturnType<typeof chartWith>, origin: string, open: typeof page | null) =>
    applyCommand(chart, { name: 'expand', origin, picture, open });
  const both = expand(expand(chartWith(picture), 'a', page), 'b', page);
  expect(nextPagesOf(both.expansions, [])).toEqual(['b']);
  expect(nextPagesOf(both.expansions, ['a'])).toEqual(['a']);
  expect(nextPagesOf(both.expansions, ['c'])).toEqual(['b']);
  expect(nextPagesOf(both.expansions, ['a', 'c', 'b'])).toEqual(['a', 'b']);
  // Whoever was brought on is the last again.
  const again = expand(both, 'a', page);
  expect(nextPagesOf(again.expansions, [])).toEqual(['a']);
  expect(nextPagesOf(expand(expand(again, 'a', null), 'b', null).expansions, ['a'])).toEqual([]);
});
