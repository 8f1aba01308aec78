import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newUlid } from '../../../server/access/ulid.ts';
import { LONGEST, SHORT, textOf } from '../../../web/graph/chart-file.ts';
import { applyCommand, type ChartCommand } from '../../../web/graph/chart-commands.ts';
import { type History, record, startHistory, stateOf } from '../../../web/graph/history.ts';
import { type Chart, EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { longText, shortPiece, withIds } from '../../../web/graph/short-text.ts';
import { MOST_OF_ONE } from '../../../web/network/kept-over-reload.ts';
import { element } from './charts.ts';

const IDS = Array.from({ length: 40 }, () => newUlid());
const anEntry = fc.oneof(
  fc.tuple(
    fc.constantFrom(...IDS).map((id) => `e:${id}`),
    fc.tuple(
      fc.oneof(
        fc.double(),
        fc.integer(),
        fc.constant(null),
        fc.integer().map((at) => at / 10),
      ),
      fc.oneof(
        fc.integer().map((at) => at / 10),
        fc.constantFrom(-0, 1e21, 0.05, 53_687_091.2),
      ),
      fc.integer({ min: 0, max: 3 }),
    ),
  ),
  fc.tuple(
    fc.constantFrom(...IDS).map((id) => `m:${id}`),
    fc.constantFrom(...IDS),
  ),
  fc.tuple(fc.string({ unit: 'binary' }), fc.anything()),
  fc.tuple(
    fc.constantFrom(...IDS).map((id) => `n:${id}`),
    fc.record({
      text: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('":[1,2,0],"e:', '\u0001\u0004', 'A'.repeat(60)),
      ),
    }),
  ),
);

describe('a document written short', () => {
  it('is the same text when it is read, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 60 }), fc.string(), (entries, name) => {
        const text = JSON.stringify({ format: 1, name, steps: [{ set: Object.fromEntries(entries) }] });
        const piece = shortPiece(text);
        expect(longText(withIds([piece], piece.text))).toBe(text);
      }),
    );
  });

  it('that was never written short is given as it is', () => {
    expect(longText('{"format":1}')).toBe('{"format":1}');
  });
});

describe('a picture of 5,000 elements', () => {
  const ids = Array.from({ length: 5_000 }, () => newUlid());
  // A fixed row of numbers: the same picture at each run.
  let seed = 7;
  const random = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const anywhere = () => ({ x: random() * 12_000 - 6_000, y: random() * 12_000 - 6_000 });
  const placed = (some: readonly string[]) => new Map(some.map((id) => [id, anywhere()]));
  const some = (count: number): string[] =>
    Array.from({ length: count }, () => ids[Math.floor(random() * ids.length)] ?? '');
  const opened = startHistory<Chart>({
    ...EMPTY_CHART,
    elements: new Map(ids.map((id) => [id, element(id)])),
    positions: placed(ids),
  });
  const layout = (): ChartCommand => ({ name: 'layout', positions: placed(ids) });
  const fold = (): ChartCommand => ({
    name: 'foldAll',
    sets: Array.from({ length: 50 }, (_, at) => ({
      id: newUlid(),
      title: `Dəstə ${at + 1}`,
      members: ids.slice(at * 100, at * 100 + 100),
    })),
    positions: null,
  });
  /** A day's work: of each twenty steps one lays all of it out, or folds it; the rest is moving, hiding, pinning and writing. */
  const dayOfWork = (at: number, folds: readonly string[]): ChartCommand => {
    if (at % 40 === 19) return layout();
    if (at % 40 === 39) return folds.length > 0 ? { name: 'unfold', ids: folds } : fold();
    if (at % 5 === 0) return { name: 'move', positions: placed(some(30)) };
    if (at % 5 === 1) return { name: 'hide', ids: some(10) };
    if (at % 5 === 2) return { name: 'pin', ids: some(10) };
    if (at % 5 === 3) return { name: 'show', ids: ids.slice(0, at * 10) };
    return { name: 'note', id: newUlid(), note: { text: 'Bu nömrə yoxlanmalıdır', on: null, ...anywhere() } };
  };
  const worked = (steps: number, commandAt: (at: number, chart: Chart) => ChartCommand): History<Chart> => {
    let history = opened;
    for (let at = 0; at < steps; at += 1) {
      const chart = stateOf(history);
      const command = commandAt(at, chart);
      history = record(history, command.name, applyCommand(chart, command));
    }
    return history;
  };

  it('has room in the tab with a day’s work of two hundred steps', { timeout: 60_000 }, () => {
    const history = worked(200, (at, { folds }) => dayOfWork(at, [...folds.keys()]));
    expect(history.steps.size).toBeGreaterThan(190);
    const { text, left } = textOf(history, null, MOST_OF_ONE, SHORT);
    expect(left).toBe(0);
    expect(text.length).toBeLessThan(MOST_OF_ONE / 3);
    expect(longText(text)).toBe(textOf(history, null).text);
  });

  it('has room for the last steps where each lays all of it out anew', { timeout: 60_000 }, () => {
    const history = worked(40, layout);
    const { text, left } = textOf(history, null, MOST_OF_ONE, SHORT);
    expect(text.length).toBeLessThanOrEqual(MOST_OF_ONE);
    // And to the door by which it comes back.
    expect(longText(text).length).toBeLessThanOrEqual(LONGEST);
    expect(history.steps.size - left).toBeGreaterThan(20);
  });
});
