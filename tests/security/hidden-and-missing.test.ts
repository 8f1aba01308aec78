import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';
import { plantAll, type Planted } from './hidden/planted.ts';
import type { Rows } from './hidden/row.ts';
import { rowsOfCases } from './hidden/rows-of-cases.ts';
import { rowsOfEvidence } from './hidden/rows-of-evidence.ts';
import { rowsOfFigures } from './hidden/rows-of-figures.ts';
import { rowsOfNetwork } from './hidden/rows-of-network.ts';
import { rowsOfNotices } from './hidden/rows-of-notices.ts';

const ROWS: Rows = {
  ...rowsOfCases,
  ...rowsOfEvidence,
  ...rowsOfFigures,
  ...rowsOfNetwork,
  ...rowsOfNotices,
};

let app: TestApp;
let analyst: Session;
let centre: Session;
let prosecutor: Session;
let liaison: Session;
let hidden: Planted;
let own: Planted;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  centre = await app.signIn(await app.newUser('CENTRE', { bodyCode: 'MINISTRY_SHELTER' }));
  prosecutor = await app.signInAs('PROSECUTOR');
  liaison = await app.signInAs('LIAISON');
  hidden = await plantAll(await newCase(app.run));
  own = await plantAll(await newCase(app.run, [{ user: analyst }, { user: liaison }]));
});
afterAll(() => app.close());

test('every argument of a query that is an id has a row here', () => {
  const fields = Object.values(createSchema().getQueryType()?.getFields() ?? {});
  const ids = fields.flatMap((field) =>
    field.args
      .filter(({ type }) => getNamedType(type).name === 'ID')
      .map((arg) => `${field.name}.${arg.name}`),
  );
  expect(Object.keys(ROWS).toSorted()).toEqual(ids.toSorted());
});

describe.each(
  Object.entries(ROWS).flatMap(([name, row]) => (row === 'holds no secret' ? [] : [[name, row] as const])),
)('%s', (_name, row) => {
  test.each(row.about)('%s of others and none at all get the same answer', async (about) => {
    const session = { CENTRE: centre, PROSECUTOR: prosecutor, LIAISON: liaison, none: analyst }[
      row.role ?? 'none'
    ];
    const ask = (id: string) => app.ask(session, row.query, { ...row.variables?.(own), id });
    const [ofOthers, missing] = [await ask(hidden[about]), await ask(newUlid())];
    expect(ofOthers.status).toBe(missing.status);
    expect(ofOthers.text).toBe(missing.text);
    expect(codesOf(ofOthers)).not.toContain('INTERNAL');
    for (const secret of [hidden.name, hidden[about], 'V-hidden', '+994-'])
      if (!own[about].includes(secret)) expect(stripOwn(ofOthers.text)).not.toContain(secret);
  });
});

/** The reader's own phone and victim are no secret to him. */
const stripOwn = (text: string): string =>
  text.replaceAll(`+994-${own.phone}`, '').replaceAll('V-hidden', '');

describe('a country that only others know', () => {
  test('stands alone in its network, as one that nobody knows', async () => {
    const stranger = await app.signInAs('ANALYST');
    const networkOf = async (code: string) =>
      (
        await app.read<{ countryNetwork: NetworkColumns }>(
          stranger,
          'query ($code: ID!) { countryNetwork(code: $code) }',
          { code },
        )
      ).countryNetwork;
    const [known, unknown] = [await networkOf('OM'), await networkOf('QA')];
    const shape = ({ nodes, edges, hasMore, next }: NetworkColumns) => [
      nodes.kind,
      nodes.more,
      edges.type,
      hasMore,
      next,
    ];
    expect(shape(known)).toEqual([['Country'], unknown.nodes.more, [], false, null]);
    expect(shape(unknown)).toEqual(shape(known));
  });
});

describe('a search for what others hold', () => {
  test.each<[string, (planted: Planted) => string]>([
    ['a name', ({ name }) => name],
    ['the beginning of a name', ({ name }) => name.slice(0, 8)],
    ['a phone', ({ phone }) => `+994-${phone}`],
    ['the number of a case', (planted) => `TEST-${planted.case}`],
    ['the number of a notice', ({ notice }) => `N-${notice}`],
    ['the title of a group', ({ group }) => group],
  ])('%s brings what a search for nothing brings', async (_what, textOf) => {
    const query =
      'query ($text: String!, $filter: SearchFilterInput) { search(text: $text, filter: $filter) { groups { kind count hits { id } } facets { name values { value count } } } }';
    const ask = async (text: string, caseId: string) =>
      app.ask(analyst, query, { text, filter: { caseIds: [caseId] } });
    const [ofOthers, missing] = [await ask(textOf(hidden), hidden.case), await ask(newUlid(), newUlid())];
    expect(ofOthers.text).toBe(missing.text);
    expect(ofOthers.status).toBe(missing.status);
    expect((await ask(textOf(own), own.case)).text).not.toBe(missing.text);
  });
});

describe('an ex-member', () => {
  const everyQuestion = (planted: Planted): [string, Record<string, unknown>][] => [
    ['query ($id: ID!) { case(id: $id) { id } }', { id: planted.case }],
    ['query ($id: ID!) { person(id: $id) { id } }', { id: planted.person }],
    ['query ($id: ID!) { group(id: $id) { id } }', { id: planted.group }],
    ['query ($id: ID!) { notice(id: $id) { id } }', { id: planted.notice }],
    ['query ($id: ID!) { offences(caseId: $id) { after } }', { id: planted.case }],
    ['query ($id: ID!) { caseNetwork(caseId: $id) }', { id: planted.case }],
    ['query ($id: ID!) { expand(id: $id) }', { id: planted.phone }],
    ['query ($id: ID!) { neighbourCounts(id: $id) { count } }', { id: planted.person }],
    ['query ($id: ID!) { card(id: $id) { element { id } } }', { id: planted.phone }],
    [
      'query ($id: ID!, $to: ID!) { paths(from: $id, to: $to) { outcome } }',
      { id: planted.person, to: planted.phone },
    ],
    [
      'query ($id: ID!, $to: ID!) { lineFacts(source: $id, target: $to) { facts { id } } }',
      { id: planted.person, to: planted.phone },
    ],
  ];

  test.each([
    ['taken out', 'MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) DELETE m'],
    [
      'at the end of his days in the case',
      "MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) SET m.until = '2025-01-01'",
    ],
  ])('%s sees nothing at the very next request', async (_how, cypher) => {
    const member = await app.signInAs('INVESTIGATOR');
    const file = await newCase(app.run, [{ user: member, level: 'LEAD', identity: true }]);
    const planted = await plantAll(file);
    for (const [query, variables] of everyQuestion(planted))
      expect([query, codesOf(await app.ask(member, query, variables))]).toEqual([query, []]);
    await app.change(cypher, { user: member.id, id: file.id });
    for (const [query, variables] of everyQuestion(planted))
      expect([query, codesOf(await app.ask(member, query, variables))]).toEqual([query, ['NOT_FOUND']]);
    const lists =
      '{ cases { cases { id } } groups { id } countries { victims } search(text: "NAME") { groups { kind } } }'.replace(
        'NAME',
        planted.name,
      );
    expect(await app.read(member, lists)).toEqual({
      cases: { cases: [] },
      groups: [],
      countries: [],
      search: { groups: [] },
    });
  });
});
