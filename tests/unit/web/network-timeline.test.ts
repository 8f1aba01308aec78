import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfterKey,
  movedBy,
  playedFrom,
  playedOn,
  windowOf,
  withEnd,
} from '../../../web/network/timeline/range-moves.ts';
import {
  dayNumber,
  dayOf,
  daysOf,
  extentOf,
  monthsAfter,
  ticksOf,
} from '../../../web/network/timeline/time-axis.ts';
import {
  datedLinesOf,
  isLaneSelected,
  isOfSelected,
  lanesOf,
  standingAfterKey,
} from '../../../web/network/timeline/timeline-lanes.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { element, line } from '../graph/charts.ts';
import { chartWith } from '../graph/scenes.ts';

const chart = chartWith({
  elements: ['a', 'b', 'c'].map((id) => element(id)),
  lines: [
    line('a', 'b', { id: 'open', from: '2019', to: null }),
    line('a', 'c', { id: 'month', type: 'RECRUITED', from: '2020-02', to: '2020-02' }),
    line('a', 'c', { id: 'day', type: 'CO_TRAVELLED', from: '2020-05-03', to: '2020-05-03' }),
    line('b', 'c', { id: 'undated', type: 'RELATED_TO' }),
  ],
});
const dated = datedLinesOf(chart);
const extent = { first: dayNumber('2019-01-01'), last: dayNumber('2020-12-31') };
const wanted = { by: 'element' as const, range: null, gap: 1 };

describe('the axis', () => {
  it('reaches from the first month of the dated links to their last day, and is not there without one', () => {
    expect(dated.extent).toEqual({ first: dayNumber('2019-01-01'), last: dayNumber('2020-05-03') });
    expect(extentOf([line('a', 'b')])).toBeNull();
  });

  it('counts whole days and comes back to the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 40_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
    expect(dayOf(monthsAfter(dayNumber('2024-01-31'), 1))).toBe('2024-02-29');
    expect(dayOf(monthsAfter(dayNumber('2024-03-31'), -13))).toBe('2023-02-28');
  });

  it('puts ticks on round dates, never closer than asked for and never outside', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 90, noNaN: true }), (pixelsPerDay) => {
        const ticks = ticksOf(extent, pixelsPerDay, 60);
        ticks.forEach(({ day }, at) => {
          expect(day >= extent.first && day <= extent.last).toBe(true);
          const before = ticks[at - 1];
          // Months are of 28 to 31 days, and the 15-day step meets the first of the next month.
          if (before) expect((day - before.day) * pixelsPerDay).toBeGreaterThan(60 * 0.8 - 3 * pixelsPerDay);
        });
      }),
    );
    expect(ticksOf(extent, 0.5, 60).map(({ label }) => label)).toEqual([
      '2019',
      '2019-07',
      '2020',
      '2020-07',
    ]);
  });
});

describe('lanes', () => {
  it('are of elements with dated links, most links first, and say how many links have no date', () => {
    expect(lanesOf(dated, wanted).map(({ id, bars }) => [id, bars.length])).toEqual([
      ['a', 3],
      ['c', 2],
      ['b', 1],
    ]);
    expect(dated.undated).toBe(1);
    expect(lanesOf(dated, { ...wanted, by: 'type' }).map(({ id }) => id)).toEqual([
      'CONTACTED',
      'RECRUITED',
      'CO_TRAVELLED',
    ]);
  });

  it('a bar is as long as its date is inexact, and open where an end is not known', () => {
    const bars = new Map(lanesOf(dated, wanted)[0]?.bars.map((bar) => [bar.line.id, bar]));
    expect(bars.get('open')).toMatchObject({ start: dayNumber('2019-01-01'), opensRight: true, row: 0 });
    const month = bars.get('month');
    expect([month?.start, month?.end].map((day) => dayOf(day ?? 0))).toEqual(['2020-02-01', '2020-02-29']);
    expect(bars.get('day')).toMatchObject({ row: 1, opensLeft: false, opensRight: false });
  });

  it('bars of one row never overlap', () => {
    const aDay = fc.integer({ min: 0, max: 400 }).map((days) => dayOf(dayNumber('2024-01-01') + days));
    fc.assert(
      fc.property(fc.array(fc.tuple(aDay, aDay), { minLength: 1, maxLength: 40 }), (spans) => {
        const lines = spans.map(([from, to], at) =>
          line('a', 'b', {
            id: `l${at}`,
            type: `T${at}`,
            from: from < to ? from : to,
            to: from < to ? to : from,
          }),
        );
        const many = datedLinesOf(chartWith({ elements: [element('a'), element('b')], lines }));
        for (const { bars } of lanesOf(many, wanted)) {
          for (const one of bars)
            for (const other of bars)
              if (one !== other && one.row === other.row)
                expect(one.end < other.start || other.end < one.start).toBe(true);
        }
      }),
    );
  });

  it('links outside the range stay on the timeline, so that the range can be moved back to them', () => {
    const range = { from: '2020-05-01', to: null };
    const filtered = datedLinesOf(applyCommand(chart, { name: 'range', range, gesture: null }));
    const [lane] = lanesOf(filtered, { ...wanted, range });
    expect(lane?.bars.filter(({ isOutside }) => isOutside).map((bar) => bar.line.id)).toEqual(['month']);
  });

  it('arrows go between lanes and bars, and before the first bar is the name', () => {
    const lanes = lanesOf(dated, wanted);
    expect(standingAfterKey('ArrowRight', { lane: 0, bar: -1 }, lanes)).toEqual({ lane: 0, bar: 0 });
    expect(standingAfterKey('End', { lane: 0, bar: 0 }, lanes)).toEqual({ lane: 0, bar: 2 });
    expect(standingAfterKey('ArrowDown', { lane: 0, bar: 2 }, lanes)).toEqual({ lane: 1, bar: 1 });
    expect(standingAfterKey('ArrowLeft', { lane: 1, bar: 0 }, lanes)).toEqual({ lane: 1, bar: -1 });
    expect(standingAfterKey('h', { lane: 1, bar: 0 }, lanes)).toBeNull();
  });
});

describe('the range', () => {
  it('has no limit at an end of the axis, and none of its ends passes the other', () => {
    expect(withEnd(extent, null, 'from', dayNumber('2019-06-01'))).toEqual({ from: '2019-06-01', to: null });
    expect(withEnd(extent, { from: '2019-06-01', to: null }, 'from', extent.first - 90)).toBeNull();
    expect(withEnd(extent, { from: '2019-06-01', to: null }, 'to', extent.first)).toEqual({
      from: '2019-06-01',
      to: '2019-06-01',
    });
  });

  it('keeps its length when moved as a whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), (days) => {
        const range = { from: '2019-06-01', to: '2019-08-31' };
        const after = windowOf(extent, movedBy(extent, range, days));
        expect(daysOf(after)).toBe(92);
        expect(after.first >= extent.first && after.last <= extent.last).toBe(true);
      }),
    );
  });

  it('a key moves a handle by a month, a day or a year', () => {
    const day = dayNumber('2019-05-31');
    const after = (key: string, shiftKey = false): string =>
      dayOf(dayAfterKey({ key, shiftKey }, day, extent) ?? 0);
    expect([after('ArrowRight'), after('ArrowLeft', true), after('PageUp')]).toEqual([
      '2019-06-30',
      '2019-05-30',
      '2020-05-31',
    ]);
    expect(dayAfterKey({ key: 'h', shiftKey: false }, day, extent)).toBeNull();
  });

  it('play goes once from where most links begin to the end of the axis and stops there', () => {
    const begin = dayNumber('2019-07-01');
    let range = playedFrom(extent, null, begin);
    let steps = 0;
    expect(range).toEqual({ from: '2019-07-01', to: '2019-09-07' });
    for (let next = playedOn(extent, range); next !== null; next = playedOn(extent, range)) {
      range = next;
      steps += 1;
    }
    expect(range?.to).toBeNull();
    expect(steps).toBeGreaterThan(20);
    expect(playedFrom(extent, range, begin)).toEqual({ from: '2019-07-01', to: '2019-09-07' });
    const half = { from: '2020-01-01', to: '2020-01-31' };
    expect(playedFrom(extent, half, begin)).toBe(half);
  });
});

describe('what is selected in another view', () => {
  const lanes = lanesOf(dated, wanted);
  const ofSelected = (selection: { elements: Set<string>; line: string | null }) =>
    Object.fromEntries(
      lanes.map((lane) => [
        lane.id,
        [isLaneSelected(lane, selection), lane.bars.filter((bar) => isOfSelected(bar, selection)).length],
      ]),
    );

  it('an element lights its lane, and its bars in the lanes of others', () => {
    const selection = { elements: new Set(['b']), line: null };
    expect(ofSelected(selection)).toEqual({ a: [false, 1], b: [true, 1], c: [false, 0] });
    const byType = lanesOf(dated, { ...wanted, by: 'type' });
    expect(
      byType.filter(({ bars }) => bars.some((bar) => isOfSelected(bar, selection))).map(({ id }) => id),
    ).toEqual(['CONTACTED']);
  });

  it('a link lights the lanes that it lies in', () => {
    expect(ofSelected({ elements: new Set(), line: 'month' })).toEqual({
      a: [true, 0],
      b: [false, 0],
      c: [true, 0],
    });
  });
});
