import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, type TestCase } from '../support/builders.ts';
import { digestOf } from '../support/graph-digest.ts';
import { aNumber, change, finished, HEADING, importFile, register, upload } from '../support/imports.ts';

let app: TestApp;
let analyst: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [analyst, reader] = await Promise.all([app.signInAs('ANALYST'), app.signInAs('PROSECUTOR')]);
});
afterAll(() => app.close());

const ownCase = (identity = false): Promise<TestCase> =>
  newCase(app.run, [{ user: analyst, level: 'EDIT', identity }, { user: reader }]);

/** Several imports in one test, each read twice in a process of its own. */
const SEVERAL = { timeout: 120_000 };

describe('a dry run', SEVERAL, () => {
  test('the dry run says what would happen and writes nothing', async () => {
    const file = await ownCase();
    const phone = aNumber();
    await importFile(app, analyst, file.id, {
      csv: `${HEADING}\nRəşad ${inventedName()},1987,${phone}\n`,
      mapping: register(),
    });
    const before = await digestOf(app, file.scope);
    const csv = `${HEADING}\nElçin ${inventedName()},31.02.1990,\nSona ${inventedName()},1991,${phone}\n-,1992,\n`;
    const id = await upload(app, analyst, file.id, { csv });
    await change(app, analyst, 'checkImport', id, register());
    const job = await finished(app, analyst, id);
    expect(job.state).toBe('CHECKED');
    expect(job.counts).toMatchObject({ joined: 1, refused: job.refused });
    expect(job.refused).toBeGreaterThan(0);
    expect(job.examples.find(({ outcome }) => outcome === 'JOINED')).toMatchObject({ row: 3 });
    expect(await digestOf(app, file.scope)).toBe(before);
  });

  test('the dry run says who looks like somebody already there, and the queue has the pair when the rows are in', async () => {
    const file = await ownCase();
    const name = `Rəşad ${inventedName()}`;
    const csv = `${HEADING}\n${name},03.05.1987,\n`;
    await importFile(app, analyst, file.id, { csv, mapping: register() });
    const id = await upload(app, analyst, file.id, { csv });
    await change(app, analyst, 'checkImport', id, register());
    const checked = await finished(app, analyst, id);
    expect(checked.counts).toMatchObject({ created: 1, doubtful: 1 });
    expect(checked.examples).toMatchObject([{ row: 2, outcome: 'DOUBTFUL' }]);
    await change(app, analyst, 'runImport', id);
    const done = await finished(app, analyst, id);
    expect(done).toMatchObject({ state: 'DONE', counts: { doubtful: 1 } });
    const candidates = await app.rows(
      "MATCH (c:MatchCandidate {state: 'OPEN'})-[:COMPARES]->(:Record {importId: $id}) RETURN c.id AS id, c.verdict AS verdict",
      { id },
    );
    expect(candidates).toHaveLength(1);
    await app.change("MATCH (c:MatchCandidate {id: $id}) SET c.state = 'SAME'", {
      id: candidates[0]?.['id'],
    });
    const { problems } = await change(app, analyst, 'undoImport', id);
    expect(problems[0]?.text.en).toContain('Undo these decisions first');
    await app.change("MATCH (c:MatchCandidate {id: $id}) SET c.state = 'OPEN'", {
      id: candidates[0]?.['id'],
    });
    await change(app, analyst, 'undoImport', id);
    expect((await finished(app, analyst, id)).state).toBe('UNDONE');
    expect(
      await app.rows('MATCH (c:MatchCandidate {id: $id}) RETURN c.id AS id', { id: candidates[0]?.['id'] }),
    ).toEqual([]);
  });
});
