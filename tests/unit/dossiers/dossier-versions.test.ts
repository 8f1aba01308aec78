import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part, Span, Tree } from '../../../server/dossiers/document-tree.ts';
import { changesSince, lapsedIn } from '../../../server/dossiers/dossier-changes.ts';
import type { Stated } from '../../../server/dossiers/stated.ts';
import { canonicalJson, hashOf } from '../../../server/dossiers/tree-hash.ts';
import { jointScope } from '../../../server/dossiers/version-needs.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const ids = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 });
const span: fc.Arbitrary<Span> = fc.record({ text, facts: ids, sources: ids });
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ is: fc.constant('sentence' as const), block: text, sentenceId: fc.option(text), span }),
  fc.record({ is: fc.constant('nothing' as const), block: text, text }),
  fc.record({
    is: fc.constant('heading' as const),
    block: text,
    level: fc.constantFrom(1 as const, 2 as const),
    text,
    facts: ids,
  }),
  fc.record({
    is: fc.constant('table' as const),
    block: text,
    columns: fc.array(text, { maxLength: 2 }),
    rows: fc.array(fc.array(span, { maxLength: 2 }), { maxLength: 3 }),
  }),
);
const tree: fc.Arbitrary<Tree> = fc.record({
  language: fc.constantFrom('az' as const, 'en' as const),
  caseNumber: text,
  kind: text,
  title: text,
  parts: fc.array(part, { maxLength: 6 }),
});

/** The same content with the keys of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, own]) => [key, turned(own)]),
  );
};

describe('the hash of a version', () => {
  test('is the same for the same content, in whatever order its keys stand', () => {
    fc.assert(
      fc.property(tree, (one) => {
        expect(hashOf(turned(one) as Tree)).toBe(hashOf(one));
        expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  test('is another as soon as any text, id or order is another', () => {
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(hashOf(one)).not.toBe(hashOf(other));
      }),
    );
  });
});

test('what needs one compartment lies in it, and what needs several in one that their list names', () => {
  expect(jointScope(['case:A'])).toBe('case:A');
  expect(jointScope(['case:A', 'case:B'])).toMatch(/^joint:[0-9a-f]{64}$/u);
  expect(jointScope(['case:A', 'case:B'])).not.toBe(jointScope(['case:A', 'case:C']));
});

const fact = (id: string, said = id): Stated => ({ is: 'fact', id, text: said });
const name = (id: string, said: string, isProtected = false): Stated => ({
  is: 'name',
  id,
  text: said,
  isProtected,
});
const byId = (...all: Stated[]) => new Map(all.map((one) => [one.id, one]));
const kindsOf = (changes: readonly { kind?: string; id?: string }[]) =>
  changes.map(({ kind, id }) => `${id ?? ''} ${kind ?? ''}`);

describe('what has changed since a version', () => {
  test('lapses it when it is stated otherwise or no more; what is new or left out does not', () => {
    const basis = [fact('A'), fact('B'), fact('C'), fact('D')];
    const now = byId(fact('A'), fact('B', 'other'), fact('D'), fact('E'));
    expect(kindsOf(lapsedIn(basis, now))).toEqual(['B CORRECTED', 'C WITHDRAWN']);
    const changes = changesSince(basis, now, [fact('A'), fact('B', 'other'), fact('E')]);
    expect(kindsOf(changes)).toEqual(['B CORRECTED', 'C WITHDRAWN', 'D LEFT_OUT', 'E ADDED']);
  });

  test('tells nothing of before as soon as somebody in it is protected', () => {
    const basis = [name('P', 'Sınaqova Aygün'), fact('A', 'Sınaqova Aygün: x'), fact('B', 'Sınaqova')];
    const now = byId(name('P', 'Q-7', true), fact('A', 'Q-7: x'), fact('B', 'Sınaqova'));
    const changes = changesSince(basis, now, [fact('A', 'Q-7: x')]);
    expect(kindsOf(changes)).toEqual(['P PROTECTED', 'A CORRECTED', 'B LEFT_OUT']);
    expect(JSON.stringify(changes)).not.toContain('Sınaqova');
  });

  test('is nothing where a protected person goes under another pseudonym', () => {
    expect(lapsedIn([name('P', 'Q-7', true)], byId(name('P', 'Q-8', true)))).toEqual([]);
  });
});
