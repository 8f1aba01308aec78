import {
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';
import { HOSTILE, expectClear, expectOne } from '../support/hostile.ts';

const schema = createSchema();
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
type TextArgument = { name: string; field: GraphQLField<unknown, unknown>; arg: GraphQLArgument };
const textArguments = queries.flatMap((field): TextArgument[] =>
  field.args
    .filter(({ type }) => ['ID', 'String'].includes(getNamedType(type).name))
    .map((arg) => ({ name: `${field.name}.${arg.name}`, field, arg })),
);

let app: TestApp;
let analyst: Session;
let centre: Session;
let prosecutor: Session;
let liaison: Session;
let file: TestCase;
let personId: string;
let before: Record<string, unknown>[];

/** All that lies in the case of this file, to the letter. */
const contents = () =>
  app.rows(
    `MATCH (n) WHERE n.scope = $scope OR n.id = $id WITH n ORDER BY n.id
     OPTIONAL MATCH (n)-[r]->(m) RETURN properties(n) AS node, type(r) AS type, properties(r) AS tie, m.id AS other ORDER BY n.id, type, other`,
    { scope: file.scope, id: file.id },
  );

beforeAll(async () => {
  app = await startApp();
  [analyst, centre, prosecutor, liaison] = [
    await app.signInAs('ANALYST'),
    await app.signInAs('CENTRE'),
    await app.signInAs('PROSECUTOR'),
    await app.signInAs('LIAISON'),
  ];
  file = await newCase(app.run, [{ user: analyst, level: 'LEAD' }, { user: prosecutor }, { user: liaison }]);
  const suspect = personIn(file, { name: inventedName() });
  await file.plant(suspect);
  personId = suspect.id;
  before = await contents();
});
afterAll(async () => {
  expect(await contents()).toEqual(before);
  expect(await app.rows('MATCH (n {recordedBy: $id}) RETURN n.id', { id: analyst.id })).toEqual([]);
  await app.close();
});

const valueFor = ({ name, type }: GraphQLArgument): unknown => {
  const named = getNamedType(type);
  const kind = named.name;
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (name === 'code') return 'TR';
  if (name === 'text') return 'Əliyev';
  return kind === 'Int' ? 1 : personId;
};

describe.each(textArguments)('the argument $name', ({ field, arg }) => {
  const variables = field.args.filter((other) => other === arg || isNonNullType(other.type));
  const query = `query (${variables.map((other) => `$${other.name}: ${String(other.type)}`).join(', ')}) {
    ${field.name}(${variables.map((other) => `${other.name}: $${other.name}`).join(', ')}) ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`;
  const given = Object.fromEntries(variables.map((other) => [other.name, valueFor(other)]));
  afterAll(async () => {
    expect(await contents()).toEqual(before);
  });
  // Who may ask at all: an answer that his role alone decides says nothing of the text.
  const asker = () =>
    ({
      support: centre,
      nonPunishment: prosecutor,
      messageForm: liaison,
      messageFile: liaison,
      noticeForm: liaison,
      noticeFormSheet: liaison,
      noticeErasure: liaison,
      noticeOfficers: liaison,
      searchOfficers: liaison,
    })[field.name] ?? analyst;
  const isList = String(arg.type).startsWith('[');

  test.each(HOSTILE)('takes %s as a text that names nothing', async (_kind, text) => {
    expectClear(app, await app.ask(asker(), query, { ...given, [arg.name]: isList ? [text] : text }), text);
  });

  test.each([
    ['a number', 7],
    ['a map', { $ne: null }],
    ['a list in a list', [[['x']]]],
    ['truth', true],
  ])('refuses %s', async (_kind, value) => {
    const answer = await app.ask(asker(), query, { ...given, [arg.name]: value });
    expectClear(app, answer);
    if (typeof value !== 'number') expect(codesOf(answer)).toHaveLength(1);
  });
});

describe('the numbers of a page', () => {
  test.each([-1, 0, 2_147_483_647])('%d of a list is a page within its bounds', async (first) => {
    expectClear(
      app,
      await app.ask(
        analyst,
        'query ($first: Int) { cases(first: $first) { cases { id } } search(text: "Əliyev", first: $first, after: $first) { groups { hasMore } } }',
        { first },
      ),
    );
  });

  test.each([1.5, '1', 2_147_483_648, 1e300, null, [1]])(
    '%j is taken or refused as a number, and nothing falls over',
    async (first) => {
      expectClear(
        app,
        await app.ask(analyst, 'query ($first: Int) { notices(first: $first) { after } }', { first }),
      );
    },
  );

  test('a year of nine digits has an empty report or a clear refusal', async () => {
    expectClear(app, await app.ask(analyst, '{ report(year: 999999999) { id } }'));
    expectClear(app, await app.ask(analyst, '{ report(year: -1) { id } }'));
    expectClear(app, await app.ask(analyst, '{ reportContradictions(year: 2147483647) { id } }'));
  });
});

describe('text that is kept', () => {
  const OPEN =
    'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id number title { az en } } problems { field } } }';

  test.each(
    HOSTILE.filter(([, text]) => text.trim().length >= 3 && text.length <= 150 && !text.includes('\uD800')),
  )('%s is a title like any other, to the letter', async (_kind, text) => {
    const owner = await app.signInAs('ANALYST');
    const id = newUlid();
    const input = {
      id,
      number: `H-${id}`,
      kind: 'CRIMINAL',
      titleAz: text,
      titleEn: text,
      openedOn: '2025-01-01',
    };
    const answer = await app.ask(owner, OPEN, { input });
    expect(codesOf(answer)).toEqual([]);
    expect(answer.data).toEqual({
      openCase: { case: { id, number: `H-${id}`, title: { az: text, en: text } }, problems: [] },
    });
  });

  test.each(['2025-13-01', '2025-02-30T', 'yesterday', "2025-01-01' SET", '20250101'])(
    '%j is no day',
    async (openedOn) => {
      const id = newUlid();
      const input = { id, number: `H-${id}`, kind: 'CRIMINAL', titleAz: 'Sınaq', titleEn: 'Test', openedOn };
      expectOne(app, await app.ask(analyst, OPEN, { input }), 'BAD_INPUT');
    },
  );

  test.each([
    ['a field that the form has not', { level: 'LEAD' }],
    [
      'a prototype among the fields',
      JSON.parse('{"__proto__": {"isAdministrator": true}, "constructor": 1}') as object,
    ],
    ['a kind that is none', { kind: "CRIMINAL'" }],
  ])('%s is refused', async (_what, more) => {
    const input = {
      id: newUlid(),
      number: 'H-x',
      kind: 'CRIMINAL',
      titleAz: 'Sınaq',
      titleEn: 'Test',
      openedOn: '2025-01-01',
      ...more,
    };
    expectOne(
      app,
      await app.send(
        analyst,
        JSON.stringify({ query: OPEN, variables: { input } }).replace(
          '"constructor"',
          '"__proto__":{},"constructor"',
        ),
      ),
      'BAD_INPUT',
    );
  });
});
