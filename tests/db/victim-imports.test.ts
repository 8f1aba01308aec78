import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, type TestCase } from '../support/builders.ts';
import {
  aNumber,
  change,
  finished,
  HEADING,
  importFile,
  JOB,
  jobOf,
  refusedCsv,
  register,
  upload,
} from '../support/imports.ts';

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

const VICTIMS = register({ role: 'VICTIM' });

describe('people named as victims', SEVERAL, () => {
  test('are sealed: their names stand nowhere in the graph, the index, the audit trail, the log or the refused rows', async () => {
    const file = await ownCase(true);
    const [family, broken, phone] = [inventedName(), inventedName(), aNumber()];
    const csv = `${HEADING}\nLeyla ${family},03.05.1999,${phone}\n${broken},47.19.1999 ${broken},yox\n-,${broken},\n`;
    const job = await importFile(app, analyst, file.id, { csv, mapping: VICTIMS });
    expect(job.counts).toMatchObject({ refused: expect.any(Number) });
    const everything = await app.rows('MATCH (n) RETURN labels(n) AS labels, properties(n) AS own');
    for (const secret of [family, broken])
      expect(everything.filter(({ own }) => JSON.stringify(own).includes(secret))).toEqual([]);
    const [record] = await app.rows(
      `MATCH (r:Record {importId: $id})-[:DESCRIBES]->(p:Person) RETURN r.pseudonym AS pseudonym, r.birthText AS birth, r.scope AS scope,
       [(p)<-[:IDENTIFIES]-(s) | s.scope] AS sealed, [(p)-[u:USES]->(t:Phone) | u.scope] AS phones LIMIT 1`,
      { id: job.id },
    );
    expect(record).toMatchObject({
      pseudonym: expect.stringMatching(/^Q-\w{7}$/u),
      birth: '1999',
      scope: file.scope,
      sealed: [`${file.scope}:identity`],
      phones: [`${file.scope}:identity`],
    });
    const trail = await Promise.all(
      (await readdir(join(app.folder, 'audit'))).map((name) =>
        readFile(join(app.folder, 'audit', name), 'utf8'),
      ),
    );
    const kept = await Promise.all(
      (await readdir(join(app.folder, 'imports'))).map((name) => readFile(join(app.folder, 'imports', name))),
    );
    for (const secret of [family, broken]) {
      expect(trail.join('')).not.toContain(secret);
      for (const bytes of kept) expect(bytes.includes(secret)).toBe(false);
    }
    expect(app.errorsLogged()).toEqual([]);
    // The right to identities opens the refused rows; without it they are blank.
    const [owners, members] = [
      await (await refusedCsv(app, analyst, job.id)).text(),
      await (await refusedCsv(app, reader, job.id)).text(),
    ];
    expect(owners).toContain(broken);
    expect(members).not.toContain(broken);
    const problems = await app.ask(
      reader,
      `query ($id: ID!) { import(id: $id) ${JOB} importProblems(id: $id) { problems { row value text { az en } } } }`,
      { id: job.id },
    );
    for (const secret of [family, broken, phone]) expect(problems.text).not.toContain(secret);
  });

  test('are let in by nobody without the right to identities, who sees their samples blank', async () => {
    const file = await ownCase(false);
    const family = inventedName();
    const csv = `${HEADING}\nLeyla ${family},1999,\n`;
    const id = await upload(app, analyst, file.id, { csv });
    await change(app, analyst, 'checkImport', id, VICTIMS);
    const job = await finished(app, analyst, id);
    expect(job.state).toBe('CHECKED');
    expect(JSON.stringify(job)).not.toContain(family);
    const inspected = await app.ask(
      analyst,
      'query ($id: ID!) { inspectImport(id: $id) { samples header } }',
      { id },
    );
    expect(inspected.text).toContain('Telefon');
    expect(inspected.text).not.toContain(family);
    const { problems } = await change(app, analyst, 'runImport', id);
    expect(problems[0]?.text.en).toContain('right to see identities');
    expect((await jobOf(app, analyst, id)).state).toBe('CHECKED');
  });
});
