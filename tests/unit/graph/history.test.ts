import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  branches,
  canRedo,
  canUndo,
  goTo,
  KEPT_STEPS,
  record,
  redo,
  redoName,
  startHistory,
  stateOf,
  timeline,
  undo,
  undoName,
  withoutOldest,
} from '../../../web/graph/history.ts';
import { EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { chartOf, openWorkspace, reduceWorkspace, type Workspace } from '../../../web/graph/workspace.ts';
import { aCommand } from './charts.ts';

const after = (names: string[]) =>
  names.reduce((history, name) => record(history, name, name), startHistory('start'));

describe('undo and redo', () => {
  it('undo after any command brings back exactly the chart before it, and redo the one after', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { minLength: 1, maxLength: 30 }), (commands) => {
        let workspace = openWorkspace(EMPTY_CHART);
        const charts = [chartOf(workspace)];
        for (const command of commands) {
          const next = reduceWorkspace(workspace, { do: 'command', command });
          // A row of nudges is one step, a command that changes nothing is none.
          if (next.history.current !== workspace.history.current) charts.push(chartOf(next));
          else charts[charts.length - 1] = chartOf(next);
          workspace = next;
        }
        const walk = (direction: 'undo' | 'redo', from: Workspace): Workspace =>
          reduceWorkspace(from, { do: direction });
        for (let at = charts.length - 2; at >= 0; at -= 1) {
          workspace = walk('undo', workspace);
          expect(chartOf(workspace)).toEqual(charts[at]);
        }
        expect(canUndo(workspace.history)).toBe(false);
        for (let at = 1; at < charts.length; at += 1) {
          workspace = walk('redo', workspace);
          expect(chartOf(workspace)).toEqual(charts[at]);
        }
        expect(canRedo(workspace.history)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('two hundred steps and more can be taken back', () => {
    let history = after(Array.from({ length: 250 }, (_, at) => `step ${at}`));
    for (let back = 0; back < 250; back += 1) history = undo(history);
    expect(stateOf(history)).toBe('start');
  });

  it('says what it would take back and bring again', () => {
    const history = undo(after(['hide', 'pin']));
    expect(undoName(history)).toBe('hide');
    expect(redoName(history)).toBe('pin');
  });

  it('at either end it changes nothing', () => {
    const history = startHistory('start');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('a command that changes nothing leaves no step', () => {
    const history = startHistory('start');
    expect(record(history, 'hide', 'start')).toBe(history);
  });
});

describe('work set aside', () => {
  it('work done after an undo does not throw away the work undone: it can be returned to', () => {
    const undone = undo(undo(after(['expand', 'hide', 'pin'])));
    const other = record(undone, 'layout', 'layout');
    expect(stateOf(other)).toBe('layout');
    const [branch] = branches(other);
    expect(branch).toMatchObject({ steps: 2, lastName: 'pin' });
    const back = goTo(other, branch?.end ?? -1);
    expect(stateOf(back)).toBe('pin');
    expect(branches(back)).toMatchObject([{ steps: 1, lastName: 'layout' }]);
    expect(stateOf(redo(redo(undo(undo(back)))))).toBe('pin');
  });

  it('a line of work without a fork has nothing set aside', () => {
    expect(branches(after(['expand', 'hide']))).toEqual([]);
    expect(branches(undo(after(['expand', 'hide'])))).toEqual([]);
  });

  it('the steps are listed from the oldest to the one that redo ends at', () => {
    const history = undo(undo(after(['expand', 'hide', 'pin'])));
    expect(timeline(history).map(({ name }) => name)).toEqual(['open', 'expand', 'hide', 'pin']);
    expect(timeline(record(history, 'layout', 'layout')).map(({ name }) => name)).toEqual([
      'open',
      'expand',
      'layout',
    ]);
  });

  it('no state is lost by any order of commands, undo and redo', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'do', 'undo', 'redo'), { maxLength: 80 }), (moves) => {
        let history = startHistory(0);
        let made = 0;
        for (const move of moves) {
          if (move === 'do') history = record(history, 'step', (made += 1));
          else history = move === 'undo' ? undo(history) : redo(history);
        }
        const kept = new Set([...history.steps.values()].map((step) => step.state));
        expect(kept.size).toBe(made + 1);
        for (const { end } of branches(history))
          expect(stateOf(goTo(history, end))).toBe(history.steps.get(end)?.state);
      }),
    );
  });

  it('the oldest steps are forgotten when there are too many, and the present stays', () => {
    const history = after(Array.from({ length: KEPT_STEPS + 50 }, (_, at) => `step ${at}`));
    expect(history.steps.size).toBeLessThanOrEqual(KEPT_STEPS);
    expect(stateOf(history)).toBe(`step ${KEPT_STEPS + 49}`);
    expect(stateOf(undo(history))).toBe(`step ${KEPT_STEPS + 48}`);
  });

  it('what was set aside goes before a step of the line on which one works', () => {
    let history = after(Array.from({ length: 250 }, (_, at) => `step ${at}`));
    for (let back = 0; back < 240; back += 1) history = undo(history);
    for (let at = 0; at < 300; at += 1) history = record(history, 'more', `more ${at}`);
    expect(branches(history)).toEqual([]);
    for (let back = 0; back < 310; back += 1) history = undo(history);
    expect(stateOf(history)).toBe('start');
  });

  it('of two branches the older goes first, and the root before what may still be redone', () => {
    const one = record(undo(after(['a', 'b'])), 'c', 'c');
    const two = record(undo(one), 'd', 'd');
    expect(branches(two).map(({ lastName }) => lastName)).toEqual(['c', 'b']);
    expect(branches(withoutOldest(two)).map(({ lastName }) => lastName)).toEqual(['c']);
    const line = withoutOldest(withoutOldest(two));
    expect(timeline(withoutOldest(line)).map(({ name }) => name)).toEqual(['a', 'd']);
    const atRoot = undo(undo(line));
    expect(withoutOldest(atRoot)).toBe(atRoot);
  });
});
