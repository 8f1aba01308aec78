import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoId } from '../../seed/demo-id.ts';
import type { Viewer } from '../../server/db/viewer.ts';
import { spansOf } from '../../server/dossiers/document-tree.ts';
import { isWritten } from '../../server/dossiers/dossier-document.ts';
import { dossierById } from '../../server/dossiers/dossiers.queries.ts';
import { opened, type Opened } from '../../server/dossiers/opened-dossier.ts';
import { dossierPdf } from '../../server/dossiers/pdf/dossier-pdf.ts';
import { hashOf } from '../../server/dossiers/tree-hash.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

// The indictment of the demo world, as its author opens it.
const AUTHOR = 'u-investigator';

let world: OpenWorld;
let dossier: Opened;
const open = async (): Promise<Opened> => {
  const viewer: Viewer = {
    kind: 'user',
    userId: demoId(AUTHOR),
    role: 'INVESTIGATOR',
    purpose: 'test',
    requestId: 'test',
  };
  const kept = await dossierById(
    (statement, params, options) => world.run(viewer, statement, params, options),
    demoId('DS-25-01'),
  );
  if (!kept) throw new Error('the demo world has no worked case');
  return opened({ viewer, door: world.run }, kept, 'DEMO-25-001');
};
beforeAll(async () => {
  world = await openWorld();
  dossier = await open();
});
afterAll(() => world.close());

test('every own sentence rests on facts, and nothing stands in the way of freezing', () => {
  const own = dossier.document.blocks.flatMap((block) => (isWritten(block) ? block.sentences : []));
  expect(own.length).toBe(7);
  expect(own.filter(({ restsOn }) => restsOn.length === 0)).toEqual([]);
  expect(dossier.ledger.filter(({ blocks }) => blocks)).toEqual([]);
  expect(dossier.ledger.filter(({ kind }) => kind === 'NO_FACT' || kind === 'REFUTED')).toEqual([]);
});

test('no block of it is empty', () => {
  expect(dossier.tree.parts.filter(({ is }) => is === 'nothing')).toEqual([]);
});

test('opened again it has the same hash', async () => {
  expect(hashOf((await open()).tree)).toBe(hashOf(dossier.tree));
});

test('for both who are charged, act, means and purpose are shown by sources', () => {
  const states = dossier.tree.parts.flatMap((part) =>
    part.is === 'table' && part.columns[0] === 'Əlamət'
      ? [part.rows.slice(0, 3).map(([, state]) => state?.text)]
      : [],
  );
  const shown = ['Göstərilib', 'Göstərilib', 'Göstərilib'];
  expect(states).toEqual([shown, shown]);
});

type Values = Record<string, unknown>;
/** Everything that stands at what is cited, next to it, and at what that names: read by a query of its own, within the compartments of the reader. */
const valuesBehind = async (ids: readonly string[]): Promise<Values[]> => {
  const rows = await world.ask<{ at: Values }>(
    `MATCH (f:Fact) WHERE f.id IN $ids AND f.scope IN $scopes
     OPTIONAL MATCH (f)-[one]-(next) WHERE one.scope IS NULL OR one.scope IN $scopes
     OPTIONAL MATCH (next)-[two]-(far) WHERE (two.scope IS NULL OR two.scope IN $scopes) AND NOT far:User
     UNWIND [f{.*}, one{.*}, next{.*}, two{.*}, far{.*}] AS at
     WITH DISTINCT at WHERE at IS NOT NULL AND (at.scope IS NULL OR at.scope IN $scopes)
     RETURN at
     UNION ALL
     MATCH (from)-[r]->(to) WHERE r.id IN $ids AND r.scope IN $scopes
     OPTIONAL MATCH (from)-[a]-(near) WHERE (a.scope IS NULL OR a.scope IN $scopes) AND NOT near:User
     OPTIONAL MATCH (to)-[b]-(far) WHERE (b.scope IS NULL OR b.scope IN $scopes) AND NOT far:User
     UNWIND [r{.*}, from{.*}, to{.*}, a{.*}, near{.*}, b{.*}, far{.*}] AS at
     WITH DISTINCT at WHERE at IS NOT NULL AND (at.scope IS NULL OR at.scope IN $scopes)
     RETURN at
     UNION ALL
     MATCH (cited:Fact) WHERE cited.factId IN $ids AND cited.scope IN $scopes
     RETURN cited{.*} AS at`,
    { ids, scopes: await world.scopesOf(AUTHOR) },
  );
  return rows.map(({ at }) => at);
};
const textsIn = (values: readonly Values[]): string[] => [
  ...new Set(values.flatMap((at) => Object.values(at).flat().map(String))),
];

/** A day is written 18.06.2025 on paper and 2025-06-18 in the graph. */
const inTheGraph = (token: string): string => token.split('.').toReversed().join('-');
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\p{L})\d(?:[\d.]*\d)?(?!\p{L})/gu)].map(([found]) => found);
/** How often each digit stands there. Hashes have a name with digits, which heads a column on every page. */
const digitsOf = (text: string): number[] => {
  const bare = text.replaceAll(/SHA-\s?256/gu, '');
  return Array.from({ length: 10 }, (_, digit) => bare.split(String(digit)).length - 1);
};

test('each number in its PDF comes from a fact that its author may see', async () => {
  const spans = dossier.tree.parts.flatMap((part) => spansOf(part));
  const cited = [...new Set(spans.flatMap(({ facts, sources }) => [...facts, ...sources]))];
  const known = textsIn(await valuesBehind(cited));
  const said = new Set(
    known.flatMap((value) => [value, ...numbersIn(value), value.slice(0, 7), value.slice(0, 10)]),
  );
  const numbers = spans.flatMap(({ text }) => numbersIn(text));
  expect(numbers.length).toBeGreaterThan(100);
  const unknown = numbers.filter((number) => !said.has(number) && !said.has(inTheGraph(number)));
  expect([...new Set(unknown)]).toEqual([]);

  // The page says nothing beside: as many of each digit as the tree has, and the numbers of the pages.
  const bytes = await dossierPdf({
    tree: dossier.tree,
    cover: [],
    foot: '',
    isDraft: false,
    at: new Date(0),
  });
  const [, ...pages] = pdfPages(Buffer.from(bytes));
  const count = pages.length + 1;
  const written = [
    ...dossier.tree.parts.flatMap((part) =>
      part.is === 'heading' ? [part.text] : spansOf(part).map(({ text }) => text),
    ),
    ...pages.map((_page, at) => `${at + 2} / ${count}`),
  ];
  expect(digitsOf(pages.map(({ text }) => text).join('\n'))).toEqual(digitsOf(written.join('\n')));
});
