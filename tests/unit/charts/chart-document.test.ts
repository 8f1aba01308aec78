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
import { withFormerEnds, withJoins } from '../../../server/charts/joined-chart.ts';

const IDS = Array.from({ length: 8 }, (_, at) => `01ARZ3NDEKTSV4RRFFQ69G5FA${at}`);
const anId = fc.constantFrom(...IDS);
const STYLE = { of: 'LINES', name: 'Pul yolu', colour: 'TEAL', emblem: 'AND', size: 'PLAIN', label: 'PLAIN' };
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
  anId.map((id) => [`s:${id}`, STYLE] as const),
  fc.tuple(anId, anId).map(([id, style]) => [`a:${id}`, style] as const),
  fc.tuple(anId, anId, anId).map(([one, other, style]) => [`l:${one}:PAID:${other}`, style] as const),
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
          Object.fromEntries([...entries].filter(([key]) => !/^[fs]:/u.test(key)));
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

  it('keeps a set and a style that only hidden elements hold, and does not tell of them', () => {
    const [shown = '', hidden = '', held = ''] = IDS;
    const set = {
      [`e:${shown}`]: [0, 0, 0],
      [`e:${hidden}`]: [0, 0, 0],
      [`f:${held}`]: { name: 'Gizli dəstə' },
      [`m:${hidden}`]: held,
      [`s:${held}`]: STYLE,
      [`l:${shown}:PAID:${hidden}`]: held,
    };
    const steps = [{ id: 0, parent: null, name: 'open', set, gone: [] }];
    const kept: ChartDocument = { format: 1, steps, current: 0, forward: [], view: null };
    const seen = { elements: new Set([shown]), lines: new Set<string>() };
    const part = visiblePart(kept, seen);
    expect(Object.keys(part.steps[0]?.set ?? {})).toEqual([`e:${shown}`]);
    expect(Object.fromEntries(entriesAt(withHidden(part, kept, seen)))).toEqual(set);
  });

  it.each([
    ['a style with a colour of its own', { [`s:${IDS[0]}`]: { ...STYLE, colour: '#ff0000' } }],
    ['a style of an element that is no id', { [`a:${IDS[0]}`]: { id: IDS[1] } }],
    ['a style of a line without its ends', { [`l:${IDS[0]}:PAID`]: IDS[1] }],
    ['a style of a line with words in its name', { [`l:${IDS[0]}:paid off:${IDS[1]}`]: IDS[2] }],
  ])('is not one with %s', (_what, set) => {
    const steps = [{ id: 0, parent: null, name: 'open', set, gone: [] }];
    expect(
      readDocument(JSON.stringify({ format: 1, steps, current: 0, forward: [], view: null })),
    ).toBeNull();
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

describe('a chart with people who were joined since', () => {
  const NEW = '01ARZ3NDEKTSV4RRFFQ69G5FZZ';
  const someJoins = fc
    .tuple(fc.uniqueArray(anId, { maxLength: 4 }), fc.constantFrom(NEW, ...IDS))
    .map(([joined, into]) => new Map(joined.filter((id) => id !== into).map((id) => [id, into] as const)));

  it('names nobody under the id of before, and can be read', () => {
    fc.assert(
      fc.property(aDocument, someJoins, (document, joins) => {
        const now = withJoins(document, joins);
        expect(elementsIn(now).filter((id) => joins.has(id))).toEqual([]);
        expect(readDocument(JSON.stringify(now))).toEqual(now);
        expect(now.steps.map(({ id, parent }) => [id, parent])).toEqual(
          document.steps.map(({ id, parent }) => [id, parent]),
        );
      }),
    );
  });

  it('has one who was not on it in the very places of the other, at every step', () => {
    fc.assert(
      fc.property(aDocument, anId, (document, joined) => {
        const now = withJoins(document, new Map([[joined, NEW]]));
        const text = (entries: Map<string, unknown>) =>
          JSON.stringify([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
        const places = (at: number, of: ChartDocument) =>
          new Map([...entriesAt(of, at)].filter(([key]) => /^[emban]:/u.test(key)));
        for (const { id } of document.steps) {
          const renamed = new Map(
            [...places(id, document)].map(([key, value]) => [
              key.startsWith('n:') ? key : key.replace(joined, NEW),
              key.startsWith('n:')
                ? JSON.parse(
                    JSON.stringify(value, (name, on: unknown) => (name === 'on' && on === joined ? NEW : on)),
                  )
                : value,
            ]),
          );
          expect(text(places(id, now))).toBe(text(renamed));
        }
      }),
    );
  });

  it('leaves the one who is left where he was', () => {
    fc.assert(
      fc.property(aDocument, anId, anId, (document, joined, left) => {
        fc.pre(joined !== left && document.steps.some(({ set }) => `e:${left}` in set));
        const now = withJoins(document, new Map([[joined, left]]));
        for (const { id } of document.steps)
          expect(entriesAt(now, id).get(`e:${left}`)).toEqual(entriesAt(document, id).get(`e:${left}`));
      }),
    );
  });

  it('opened and saved so, has its supposed links between the ids of before', () => {
    const supposed = ({ steps }: ChartDocument) =>
      steps.flatMap(({ set }) => Object.entries(set).filter(([key]) => key.startsWith('h:')));
    fc.assert(
      fc.property(aDocument, someJoins, (kept, joins) => {
        const before = supposed(kept);
        const keys = new Set(before.map(([key]) => key));
        // The ends of a hypothesis stay; what is supposed of them changes.
        fc.pre(keys.size === before.length);
        const shown = withJoins(kept, joins);
        const left = new Set(supposed(shown).map(([key]) => key));
        const { saved } = withFormerEnds({ saved: shown, kept }, joins);
        expect(supposed(saved)).toEqual(before.filter(([key]) => left.has(key)));
      }),
    );
  });

  it('has no path through one person twice, and no link supposed of a person with himself', () => {
    const [a = '', b = '', c = '', h = ''] = IDS;
    const set = {
      [`e:${a}`]: [0, 0, 0],
      [`e:${b}`]: [5, 0, 0],
      path: { elements: [a, c, b], lines: [`${a}:PAID:${c}`, `${c}:PAID:${b}`] },
      [`h:${h}`]: { source: a, target: b },
      [`l:${a}:PAID:${b}`]: h,
    };
    const steps = [{ id: 0, parent: null, name: 'open', set, gone: [] }];
    const now = withJoins({ format: 1, steps, current: 0, forward: [], view: null }, new Map([[a, b]]));
    expect(Object.fromEntries(entriesAt(now))).toEqual({ [`e:${b}`]: [5, 0, 0] });
  });
});
