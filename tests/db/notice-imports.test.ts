import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, type TestCase } from '../support/builders.ts';
import { importFile, mappingOf } from '../support/imports.ts';

let app: TestApp;
let analyst: Session;
let reader: Session;
let outsider: Session;
beforeAll(async () => {
  app = await startApp();
  [analyst, reader, outsider] = await Promise.all([
    app.signInAs('ANALYST'),
    app.signInAs('PROSECUTOR'),
    app.signInAs('INVESTIGATOR'),
  ]);
});
afterAll(() => app.close());

const ownCase = (identity = false): Promise<TestCase> =>
  newCase(app.run, [{ user: analyst, level: 'EDIT', identity }, { user: reader }]);

/** Several imports in one test, each read twice in a process of its own. */
const SEVERAL = { timeout: 120_000 };

describe('imported notices', SEVERAL, () => {
  test('a notice whose number the writer sees already is not made twice, and that is said; one that he may not see changes nothing', async () => {
    const [mine, theirs] = [await ownCase(), await newCase(app.run, [{ user: outsider, level: 'EDIT' }])];
    const number = `TEST-${inventedName()}`;
    const mapping = mappingOf('NOTICES', {
      columns: [
        { position: 0, meaning: 'NAME' },
        { position: 1, meaning: 'NOTICE_NUMBER' },
        { position: 2, meaning: 'NOTICE_COLOUR' },
      ],
    });
    const csv = `Ad,Nömrə,Rəng\nRəşad ${inventedName()},${number},qırmızı\n`;
    const notices = (id: string) =>
      app.rows('MATCH (n:Notice {importId: $id, number: $number}) RETURN n.scope AS scope', { id, number });
    const first = await importFile(app, analyst, mine.id, { csv, mapping });
    expect(await notices(first.id)).toHaveLength(1);
    const again = await importFile(app, analyst, mine.id, { csv, mapping });
    expect(again).toMatchObject({ state: 'DONE', counts: { created: 1, refused: 0, mended: 1 } });
    expect(await notices(again.id)).toEqual([]);
    const elsewhere = await importFile(app, outsider, theirs.id, { csv, mapping });
    expect(elsewhere.counts?.mended).toBe(0);
    expect(await notices(elsewhere.id)).toHaveLength(1);
  });

  test('of a notice whose row says no day and no purpose none is invented: it is in force, and measures nothing', async () => {
    const liaison = await app.signInAs('LIAISON');
    const file = await newCase(app.run, [{ user: analyst, level: 'EDIT' }, { user: liaison }]);
    const number = `TEST-${inventedName()}`;
    const mapping = mappingOf('NOTICES', {
      columns: [
        { position: 0, meaning: 'NAME' },
        { position: 1, meaning: 'NOTICE_NUMBER' },
        { position: 2, meaning: 'REQUESTED_BY' },
        { position: 3, meaning: 'VALID_FROM' },
      ],
    });
    await importFile(app, analyst, file.id, {
      csv: `Ad,Nömrə,Ölkə,Gün\nRəşad ${inventedName()},${number},TR,\n`,
      mapping,
    });
    const [row] = await app.rows('MATCH (n:Notice {number: $number}) RETURN n.id AS id', { number });
    const id = String(row?.['id']);
    type Read = {
      notice: { state: string; purpose: string | null; events: { on: string | null; state: string }[] };
      noticeStatistics: { steps: { step: string; measured: number; unknown: number }[] };
    };
    const read = (): Promise<Read> =>
      app.read<Read>(
        liaison,
        'query ($id: ID!) { notice(id: $id) { state purpose events { on state } } noticeStatistics { steps { step measured unknown } } }',
        { id },
      );
    const before = await read();
    expect(before.notice).toEqual({
      state: 'PUBLISHED',
      purpose: null,
      events: [{ on: null, state: 'PUBLISHED' }],
    });
    await app.change(
      `MATCH (n:Notice {id: $id})-[:SEEKS]->(p), (c:Country {code: 'TR'})
       CREATE (a:Arrest:Fact {id: $arrest, scope: n.scope, recordedAt: n.recordedAt, reliability: 'A', credibility: 1, certainty: 'CONFIRMED', handling: 'H0', on: '2025-05-01'})
       CREATE (a)-[:OF {scope: n.scope, recordedAt: n.recordedAt}]->(p) CREATE (a)-[:IN {scope: n.scope, recordedAt: n.recordedAt}]->(c)`,
      { id, arrest: newUlid() },
    );
    const step = ({ noticeStatistics }: Read) =>
      noticeStatistics.steps.find((one) => one.step === 'PUBLISHED_TO_ARREST');
    expect(step(await read())).toMatchObject({
      measured: step(before)?.measured,
      unknown: (step(before)?.unknown ?? 0) + 1,
    });
    // Sent again with a day and another country, it is said what differs.
    const again = await importFile(app, analyst, file.id, {
      csv: `Ad,Nömrə,Ölkə,Gün\nRəşad ${inventedName()},${number},RU,03.05.2024\n`,
      mapping,
    });
    const remarks = await app.rows('MATCH (x:ImportRefusal {importId: $id}) RETURN x.textEn AS said', {
      id: again.id,
    });
    expect(JSON.stringify(remarks)).toContain('requesting country, day of publication.');
  });

  test('of a notice whose row says a year as its day the year stands beside it, and no day', async () => {
    const file = await ownCase();
    const number = `TEST-${inventedName()}`;
    const mapping = mappingOf('NOTICES', {
      columns: [
        { position: 0, meaning: 'NAME' },
        { position: 1, meaning: 'NOTICE_NUMBER' },
        { position: 2, meaning: 'VALID_FROM' },
        { position: 3, meaning: 'BIRTH_DATE' },
      ],
    });
    const csv = `Ad,Nömrə,Gün,Doğum\nRəşad ${inventedName()},${number},2024,1987\n`;
    expect(await importFile(app, analyst, file.id, { csv, mapping })).toMatchObject({
      counts: { mended: 1 },
    });
    const [row] = await app.rows(
      'MATCH (n:Notice {number: $number})-[:SEEKS]->()<-[:DESCRIBES]-(r:Record) RETURN n.id AS id, r.birthText AS born, r.birthPrecision AS precision',
      { number },
    );
    expect(row).toMatchObject({ born: '1987', precision: 'YEAR' });
    const { notice } = await app.read<{ notice: { state: string; events: unknown[] } }>(
      analyst,
      'query ($id: ID!) { notice(id: $id) { state events { on onText state } } }',
      { id: String(row?.['id']) },
    );
    expect(notice).toEqual({
      state: 'PUBLISHED',
      events: [{ on: null, onText: '2024', state: 'PUBLISHED' }],
    });
  });
});
