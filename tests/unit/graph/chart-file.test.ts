import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartDocument, readDocument } from '../../../server/charts/chart-document.ts';
import { knownFrom, tenths } from '../../../web/graph/chart-entries.ts';
import { fileOf, historyFrom, textOf } from '../../../web/graph/chart-file.ts';
import { type History, record, startHistory, stateOf, undo } from '../../../web/graph/history.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { type Chart, EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { aCommand } from './charts.ts';

const someWork = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: aCommand }, { weight: 1, arbitrary: fc.constant('undo' as const) }),
    {
      maxLength: 40,
    },
  )
  .map((moves) =>
    moves.reduce<History<Chart>>(
      (history, move) =>
        move === 'undo' ? undo(history) : record(history, move.name, applyCommand(stateOf(history), move)),
      startHistory(EMPTY_CHART),
    ),
  );

/** Everything that was ever on it, as the server would tell it. */
const everythingIn = ({ steps }: History<Chart>) => {
  const states = [...steps.values()].map(({ state }) => state);
  return knownFrom({
    elements: [...new Map(states.flatMap(({ elements }) => [...elements])).values()],
    lines: [...new Map(states.flatMap(({ lines }) => [...lines])).values()],
  });
};

const asLeft = ({ elements, positions, pinned, hidden, filters, path, barred, ...added }: Chart) => ({
  elements: [...elements.keys()].toSorted(),
  // Kept to a tenth of a pixel.
  positions: Object.fromEntries([...positions].map(([id, { x, y }]) => [id, [tenths(x), tenths(y)]])),
  pinned: [...pinned].toSorted(),
  hidden: [...hidden].toSorted(),
  filters: {
    ...filters,
    kinds: [...filters.kinds].toSorted(),
    roles: [...filters.roles].toSorted(),
    types: [...filters.types].toSorted(),
    certainties: [...filters.certainties].toSorted(),
  },
  path,
  barred: [...barred].toSorted(),
  notes: Object.fromEntries(added.notes),
  folds: Object.fromEntries(added.folds),
  foldOf: Object.fromEntries(added.foldOf),
  hypotheses: Object.fromEntries(added.hypotheses),
  styles: Object.fromEntries(added.styles),
  styleOf: Object.fromEntries(added.styleOf),
  lineStyleOf: Object.fromEntries(added.lineStyleOf),
  isOnePerPair: added.isOnePerPair,
});

describe('a chart that is kept and opened again', () => {
  it('is written step by step as it is written whole', () => {
    fc.assert(
      fc.property(someWork, (history) => {
        const view = { zoom: 1.25, x: -3.5, y: 0 };
        expect(textOf(history, view).text).toBe(JSON.stringify(fileOf(history, view)));
      }),
    );
  });

  it('is the same text when it is opened and kept once more', () => {
    fc.assert(
      fc.property(someWork, (history) => {
        const { text } = textOf(history, null);
        const opened = historyFrom(JSON.parse(text) as ChartDocument, everythingIn(history));
        const steps = (file: ChartDocument) =>
          file.steps.map(({ set, gone, ...step }) => [step, new Map(Object.entries(set)), new Set(gone)]);
        expect(steps(fileOf(opened, null))).toEqual(steps(JSON.parse(text) as ChartDocument));
      }),
    );
  });

  it('is in every step of its history as it was left', () => {
    fc.assert(
      fc.property(someWork, (history) => {
        const opened = historyFrom(fileOf(history, null), everythingIn(history));
        expect(opened.current).toBe(history.current);
        expect([...opened.forward]).toEqual([...history.forward]);
        for (const [id, step] of history.steps)
          expect(asLeft(opened.steps.get(id)?.state ?? EMPTY_CHART)).toEqual(asLeft(step.state));
      }),
    );
  });

  it('is a document that the server takes, and is the same document when it is kept once more', () => {
    fc.assert(
      fc.property(someWork, (history) => {
        const text = JSON.stringify(fileOf(history, { zoom: 1.25, x: -3.5, y: 0 }));
        const asUlid = (_all: string, kind: string, at: string) => `${kind}:${at.padStart(26, '0')}`;
        const asLine = (_all: string, one: string, type: string, other: string) =>
          `l:${one.padStart(26, '0')}:${type}:${other.padStart(26, '0')}`;
        const document = readDocument(
          text.replaceAll(/([exbma]):e(\d+)/gu, asUlid).replaceAll(/l:e(\d+):([A-Z]+):e(\d+)/gu, asLine),
        );
        expect(document?.steps.length).toBe(history.steps.size);
        const again = fileOf(historyFrom(fileOf(history, null), everythingIn(history)), null);
        expect(again.steps.map(({ gone }) => gone.toSorted())).toEqual(
          fileOf(history, null).steps.map(({ gone }) => gone.toSorted()),
        );
      }),
    );
  });

  it('shows nothing of what its reader no longer sees', () => {
    fc.assert(
      fc.property(someWork, fc.nat(11), (history, at) => {
        const { elements, lines } = everythingIn(history);
        const gone = `e${at}`;
        const left = new Map([...elements].filter(([id]) => id !== gone));
        for (const { state } of historyFrom(fileOf(history, null), {
          elements: left,
          lines,
        }).steps.values()) {
          expect(state.elements.has(gone) || state.positions.has(gone) || state.hidden.has(gone)).toBe(false);
          expect(
            [...state.hypotheses.values()].some(({ source, target }) => [source, target].includes(gone)),
          ).toBe(false);
          expect(state.foldOf.has(gone) || state.styleOf.has(gone)).toBe(false);
          expect([...state.lineStyleOf.keys()].some((id) => id.split(':').includes(gone))).toBe(false);
          expect(new Set([...state.styleOf.values(), ...state.lineStyleOf.values()])).toEqual(
            new Set(state.styles.keys()),
          );
          expect(new Set(state.foldOf.values())).toEqual(new Set(state.folds.keys()));
          expect([...state.notes.values()].some(({ on }) => on === gone)).toBe(false);
          expect(
            [...state.lines.values()].some(({ source, target }) => [source, target].includes(gone)),
          ).toBe(false);
        }
      }),
    );
  });

  it('leaves out its oldest steps when all of them have no room, and says how many; where one is stays', () => {
    fc.assert(
      fc.property(someWork, (history) => {
        const whole = textOf(history, null);
        expect(whole.left).toBe(0);
        const { text, left } = textOf(history, null, whole.text.length - 1);
        const document = JSON.parse(text) as ChartDocument;
        if (left === 0) return;
        expect(document.steps).toHaveLength(history.steps.size - left);
        const back = historyFrom(document, everythingIn(history));
        // Without a -0, of which text knows nothing. In which order places came is lost with the steps in which they did.
        const said = (state: Chart): unknown => JSON.parse(JSON.stringify(asLeft(state)));
        expect(said(stateOf(back))).toEqual(said(stateOf(history)));
      }),
      { numRuns: 100 },
    );
  });
});
