import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';
import { pdfPages } from '../support/pdf-text.ts';

let app: TestApp;
let analyst: Session;
let prosecutor: Session;
let liaison: Session;
/** A country that no other test has. */
const COUNTRY = `T-${newUlid().slice(-8)}`;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  prosecutor = await app.signInAs('PROSECUTOR');
  liaison = await app.signInAs('LIAISON');
  for (const openedOn of ['2025-02-03', '2025-06-01', '2025-06-30'])
    await newCase(app.run, openedOn === '2025-02-03' ? [{ user: analyst }] : [], {
      openedOn,
      mainCountry: COUNTRY,
    });
});
afterAll(() => app.close());

const asked = (own: Record<string, unknown> = {}) => ({
  subject: 'CASES',
  from: '2025-01-01',
  to: '2025-12-31',
  first: 'MONTH',
  second: null,
  filters: [{ dimension: 'COUNTRY', keys: [COUNTRY] }],
  ...own,
});

type Answer = {
  total: number | null;
  firsts: { key: string; value: number | null }[];
  cells: { first: string; second: string | null; value: number | null }[];
  problems: { field: string; text: { en: string } }[];
};
const ASK = `query ($question: QuestionInput!) { reportQuestion(question: $question) {
  total firsts { key value } cells { first second value } problems { field text { en } } } }`;
const answer = async (question: Record<string, unknown>): Promise<Answer> =>
  (await app.read<{ reportQuestion: Answer }>(analyst, ASK, { question })).reportQuestion;

describe('an own question', () => {
  test('is counted over everything, by month, with 0 where a whole month has nothing', async () => {
    const { total, firsts } = await answer(asked());
    expect(total).toBe(3);
    expect(firsts).toHaveLength(12);
    expect(firsts.filter(({ value }) => value !== 0)).toEqual([
      { key: '2025-02', value: 1 },
      { key: '2025-06', value: 2 },
    ]);
  });

  test('opens the records of a cell as far as the reader may see them', async () => {
    const query = `query ($question: QuestionInput!, $row: String) {
      questionRecords(question: $question, row: $row) { visible records { kind on } } }`;
    const seen = async (row: string | null) =>
      (
        await app.read<{ questionRecords: { visible: number; records: { on: string }[] } }>(analyst, query, {
          question: asked(),
          row,
        })
      ).questionRecords;
    expect(await seen('2025-02')).toEqual({ visible: 1, records: [{ kind: 'Case', on: '2025-02-03' }] });
    expect(await seen('2025-06')).toEqual({ visible: 0, records: [] });
    expect((await seen(null)).visible).toBe(1);
  });

  test('of a time before all was recorded is not known', async () => {
    const { total, firsts } = await answer(asked({ from: '2023-01-01', first: 'YEAR' }));
    expect(total).toBeNull();
    expect(firsts.map(({ value }) => value)).toEqual([null, 0, 3]);
  });

  test.each([
    [{ from: '2004-12-31' }, 'from'],
    [{ from: '2199-01-01', to: '2199-12-31' }, 'from'],
    [{ to: '2024-01-01' }, 'to'],
    [{ from: '2025-02-30' }, 'from'],
    [{ first: 'AGE' }, 'first'],
    [{ second: 'MONTH' }, 'second'],
    [{ second: 'YEAR' }, 'second'],
    [{ from: '2019-01-01' }, 'from'],
    [{ filters: [{ dimension: 'YEAR', keys: ['2025'] }] }, 'filters'],
    [{ filters: [{ dimension: 'COUNTRY', keys: ['x'.repeat(41)] }] }, 'filters'],
  ])('that asks %j is refused with the field and what to do', async (own, field) => {
    const { problems, cells } = await answer(asked(own));
    expect(problems.map((one) => one.field)).toEqual([field]);
    expect(problems[0]?.text.en.length).toBeGreaterThan(10);
    expect(cells).toEqual([]);
  });
});

type Kept = { id: string; title: string; isOwn: boolean; sharedWith: { id: string }[] };
type KeptAnswer = { id: string | null; problems: { field: string | null }[]; newer: Kept | null };
const KEPT = 'id title isOwn sharedWith { id }';
const KEEP = `mutation ($id: ID!, $version: ID, $title: String!, $question: QuestionInput!, $sharedIds: [ID!]!) {
  keepQuestion(id: $id, version: $version, title: $title, question: $question, sharedIds: $sharedIds) {
    id problems { field } newer { ${KEPT} } } }`;
const keep = async (by: Session, own: Record<string, unknown>): Promise<KeptAnswer> =>
  (
    await app.read<{ keepQuestion: KeptAnswer }>(by, KEEP, {
      id: newUlid(),
      version: null,
      title: 'Sınaq',
      question: asked(),
      sharedIds: [],
      ...own,
    })
  ).keepQuestion;
const keptFor = async (session: Session, id: string | null): Promise<Kept | undefined> =>
  (await app.read<{ keptQuestions: Kept[] }>(session, `{ keptQuestions { ${KEPT} } }`)).keptQuestions.find(
    (one) => one.id === id,
  );

describe('a kept question', () => {
  test('is seen by its owner and the colleague it is shared with, and by nobody else', async () => {
    const { id } = await keep(analyst, { title: '<b>İyun</b>', sharedIds: [prosecutor.id] });
    expect(await keptFor(analyst, id)).toMatchObject({ title: '<b>İyun</b>', isOwn: true });
    expect(await keptFor(prosecutor, id)).toMatchObject({
      isOwn: false,
      sharedWith: [{ id: prosecutor.id }],
    });
    expect(await keptFor(liaison, id)).toBeUndefined();
  });

  test('is changed and put away by its owner alone; for others it is as if it were not there', async () => {
    const { id } = await keep(analyst, { sharedIds: [prosecutor.id] });
    const [theirs, nobodys] = [
      await keep(prosecutor, { version: id, title: 'Mənim' }),
      await keep(prosecutor, { version: newUlid(), title: 'Mənim' }),
    ];
    expect(theirs).toEqual(nobodys);
    expect(theirs).toMatchObject({ id: null, newer: null, problems: [{ field: null }] });
    const PUT_AWAY = 'mutation ($id: ID!) { putAwayQuestion(id: $id) }';
    const { errors } = await app.ask(prosecutor, PUT_AWAY, { id });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    await app.read(analyst, PUT_AWAY, { id });
    expect(await keptFor(analyst, id)).toBeUndefined();
    expect(await keptFor(prosecutor, id)).toBeUndefined();
  });

  test('changed in two windows gives the second the version of the first, and keeps both in its history', async () => {
    const { id } = await keep(analyst, {});
    const first = await keep(analyst, { version: id, title: 'Birinci' });
    const second = await keep(analyst, { version: id, title: 'İkinci' });
    expect(second).toMatchObject({ id: null, newer: { id: first.id, title: 'Birinci' } });
    const rows = await app.rows(
      'MATCH (q:ReportQuestion) WHERE q.id IN $ids RETURN q.supersededAt IS NULL AS stands ORDER BY stands',
      {
        ids: [id, first.id],
      },
    );
    expect(rows.map((row) => row['stands'])).toEqual([false, true]);
  });

  test('sent twice is one; under the id of something else it is none', async () => {
    const id = newUlid();
    expect((await keep(analyst, { id })).id).toBe(id);
    expect((await keep(analyst, { id })).id).toBe(id);
    expect((await keep(prosecutor, { id })).id).toBeNull();
  });

  test('needs a name, and colleagues who read the report', async () => {
    const investigator = await app.signInAs('INVESTIGATOR');
    const { problems } = await keep(analyst, { title: ' ', sharedIds: [investigator.id] });
    expect(problems.map(({ field }) => field)).toEqual(['title', 'sharedIds']);
  });
});

const exported = (session: Session, own: Record<string, unknown> = {}): Promise<Response> =>
  fetch(`${app.url}/api/exports/report-question`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
      cookie: session.cookie,
    },
    body: JSON.stringify({ title: '=1+1', question: asked(), format: 'CSV', language: 'en', ...own }),
  });

describe('the answer leaves as a file', () => {
  test('in which small numbers and all that follows from them are hidden, and no text is a formula', async () => {
    const response = await exported(analyst);
    expect(response.status).toBe(200);
    const rows = parse(await response.text(), { bom: true, relax_column_count: true });
    expect(rows.find(([key]) => key === '2025-02')).toEqual(['2025-02', 'hidden']);
    expect(rows.find(([key]) => key === '2025-03')).toEqual(['2025-03', '0']);
    expect(rows.find(([key]) => key === 'all')).toEqual(['all', 'hidden']);
    expect(rows.flat().some((cell) => cell.startsWith('='))).toBe(false);
  });

  test('as a document with its chart and what it was narrowed to', async () => {
    const response = await exported(analyst, { format: 'PDF', language: 'az', title: '<script>' });
    const text = pdfPages(Buffer.from(await response.arrayBuffer()))
      .map((page) => page.text)
      .join(' ');
    expect(text).toContain('<script>');
    expect(text).toContain(COUNTRY);
    expect(text).toMatch(/2025-02\s*gizli/u);
  });

  test('for nobody who does not read the report, and for no question that cannot be asked', async () => {
    expect((await exported(await app.signInAs('ADMINISTRATOR'))).status).toBe(403);
    expect((await exported(analyst, { question: asked({ to: '2020-01-01' }) })).status).toBe(400);
  });
});
