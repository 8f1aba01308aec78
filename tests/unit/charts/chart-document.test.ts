import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elementsIn,
  entriesAt,
  presentOnly,
  readDocument,
  visiblePart,
  withHidden,
  type ChartDocument,
  type DocumentStep,
} from '../../../server/charts/chart-document.ts';

const IDS = Array.from({ length: 8 }, (_, at) => `01ARZ3NDEKTSV4RRFFQ69G5FA${at}`);
const anId = fc.constantFrom(...IDS);
const anEntry = fc.oneof(
  fc.tuple(anId, fc.integer()).map(([id, x]) => [`e:${id}`, [x, 0, 0]] as const),
  fc.tuple(anId, anId).map(([note, on]) => [`n:${note}`, { text: on, on }] as const),
  fc.tuple(anId, anId).map(([id, fold]) => [`m:${id}`, fold] as const),
  anId.map((id) => [`f:${id}`, { name: 'qrup' }] as const),
  fc.tuple(anId, anId, anId).map(([id, source, target]) => [`h:${id}`, { source, target }] as const),
  fc
    .tuple(fc.uniqueArray(anId), fc.uniqueArray(fc.tuple(anId, anId), { maxLength: 2 }))
    .map(([elements, pairs]) => {
      const lines = pairs.map(([source, target]) => `${source}:PAID:${target}`);
      return ['path', { elements, lines }] as const;
    }),
  fc.boolean().map((isOnePerPair) => ['options', { isOnePerPair }] as const),
);

/** A tree of steps; each changes some entries and takes away some that may be there. */
const aDocument: fc.Arbitrary<ChartDocument> = fc
  .array(
    fc.record({
      up: fc.nat(3),
      set: fc.array(anEntry, { maxLength: 3 }),
      gone: fc.array(anEntry, { maxLength: 2 }),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((drafts) => {
    const steps = drafts.map(({ up, set, gone }, id): DocumentStep => ({
      id,
      parent: id === 0 ? null : Math.max(0, id - 1 - up),
      name: `step ${id}`,
      set: Object.fromEntries(set),
      gone: id === 0 ? [] : gone.map(([key]) => key),
    }));
    const forward = steps.flatMap(({ id, parent }) => (parent === null ? [] : [[parent, id] as const]));
    return { format: 1, steps, current: steps.length - 1, forward, view: null };
  });
const LINES = IDS.flatMap((source) => IDS.map((target) => `${source}:PAID:${target}`));
const someSeen = fc
  .tuple(fc.uniqueArray(anId), fc.uniqueArray(fc.constantFrom(...LINES)))
  .map(([ids, lines]) => ({ elements: new Set(ids), lines: new Set(lines) }));
const EVERYTHING = { elements: new Set(IDS), lines: new Set(LINES) };

describe('a kept chart', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        expect(readDocument(JSON.stringify(document))).toEqual(document);
      }),
    );
  });

  it('names nothing that its reader may not see', () => {
    fc.assert(
      fc.property(aDocument, someSeen, (document, visible) => {
        const part = visiblePart(document, visible);
        expect(elementsIn(part).every((id) => visible.elements.has(id))).toBe(true);
        const told = JSON.stringify(part.steps);
        for (const line of LINES) if (!visible.lines.has(line)) expect(told).not.toContain(line);
        for (const id of IDS) if (!visible.elements.has(id)) expect(told).not.toContain(`e:${id}`);
        expect(readDocument(JSON.stringify(part))).toEqual(part);
      }),
    );
  });

  it('tells by nothing that more was on it: with and without the hidden entries it reads the same', () => {
    fc.assert(
      fc.property(aDocument, someSeen, (document, visible) => {
        const part = visiblePart(document, visible);
        expect(visiblePart(part, visible)).toEqual(part);
        expect(part.steps.map(({ id }) => id)).toEqual(part.steps.map((_, at) => at));
        const names = new Set(part.steps.flatMap(({ set }) => Object.keys(set)));
        expect(part.steps.flatMap(({ gone }) => gone).every((key) => names.has(key))).toBe(true);
      }),
    );
  });

  it('seen whole is the same chart', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        const part = visiblePart(document, EVERYTHING);
        const bare = (entries: Map<string, unknown>) =>
          Object.fromEntries([...entries].filter(([key]) => !key.startsWith('f:')));
        expect(bare(entriesAt(part))).toEqual(bare(entriesAt(document)));
      }),
    );
  });

  it('keeps what its saver was not shown', () => {
    fc.assert(
      fc.property(aDocument, aDocument, someSeen, (kept, own, visible) => {
        const saved = visiblePart(own, visible);
        const merged = withHidden(saved, kept, visible);
        // To him it reads as he saved it, but for folds, whose hidden members alone hold them.
        expect(elementsIn(visiblePart(merged, visible)).toSorted()).toEqual(elementsIn(saved).toSorted());
        for (const [key, value] of entriesAt(kept)) {
          const isHidden = elementsIn({
            ...kept,
            steps: [{ ...(kept.steps[0] as DocumentStep), set: { [key]: value } }],
          });
          if (isHidden.some((id) => !visible.elements.has(id)) && !(key in (saved.steps[0]?.set ?? {})))
            expect((merged.steps[0] as DocumentStep).set).toHaveProperty([key], value);
        }
      }),
    );
  });

  it('without its history is the same at present', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        expect([...entriesAt(presentOnly(document))]).toEqual([...entriesAt(document)]);
      }),
    );
  });

  it.each([
    'null',
    '[]',
    '{"format":1}',
    '{"format":1,"steps":[]}',
    '{"format":1,"steps":[null],"current":0,"forward":[]}',
  ])('is not %s', (text) => expect(readDocument(text)).toBeNull());
});
