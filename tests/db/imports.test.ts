import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, type TestCase } from '../support/builders.ts';
import { digestOf } from '../support/graph-digest.ts';
import {
  aNumber,
  change,
  finished,
  HEADING,
  importFile,
  mappingOf,
  refusedCsv,
  register,
  upload,
} from '../support/imports.ts';

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

describe('an import works', SEVERAL, () => {
  test('rows of a register become people, names, roles and phones of the case, with the import as their source', async () => {
    const file = await ownCase();
    const [name, phone] = [inventedName(), aNumber()];
    const csv = `${HEADING}\nRəşad ${name},03.05.1987,${phone}\nLeyla ${name},1990,\n`;
    const job = await importFile(app, analyst, file.id, { csv, mapping: register() });
    expect(job).toMatchObject({ state: 'DONE', problem: null, progress: null });
    expect(job.counts).toEqual({
      created: 2,
      joined: 0,
      doubtful: 0,
      refused: 0,
      mended: 0,
      links: 3,
      placed: 0,
    });
    const { people } = (
      await app.read<{ case: { people: { roles: { role: string }[]; person: { label: string } }[] } }>(
        reader,
        'query ($id: ID!) { case(id: $id) { people { roles { role } person { label } } } }',
        { id: file.id },
      )
    ).case;
    expect(people.map(({ roles, person }) => `${roles[0]?.role} ${person.label}`).toSorted()).toEqual([
      `SUSPECT Leyla ${name}`,
      `SUSPECT Rəşad ${name}`,
    ]);
    const [fact] = await app.rows(
      `MATCH (:Person)-[r:USES {importId: $id}]->(t:Phone) RETURN t.value AS value, r.sourceText AS source, r.scope AS scope,
       r.reliability + toString(toInteger(r.credibility)) AS grade, r.certainty AS certainty, r.handling AS handling, r.recordedBy AS recordedBy`,
      { id: job.id },
    );
    expect(fact).toEqual({
      value: phone,
      source: 'Sınaq reyestri · reyestr.csv · 2',
      scope: file.scope,
      grade: 'B2',
      certainty: 'PROBABLE',
      handling: 'H1',
      recordedBy: analyst.id,
    });
  });

  test('refused rows are kept with what is wrong, and go in alone when they are mended', async () => {
    const file = await ownCase();
    const name = inventedName();
    const csv = `${HEADING}\nRəşad ${name},1987,\n-,1990,\n`;
    const job = await importFile(app, analyst, file.id, { csv, mapping: register() });
    expect(job.counts).toMatchObject({ created: 1, refused: 1 });
    const { importProblems } = await app.read<{
      importProblems: { problems: { row: number; isRefused: boolean; text: { az: string } }[] };
    }>(
      analyst,
      'query ($id: ID!) { importProblems(id: $id) { problems { row column value isRefused text { az } } after } }',
      { id: job.id },
    );
    expect(importProblems.problems.filter(({ isRefused }) => isRefused).map(({ row }) => row)).toEqual([3]);
    const text = await (await refusedCsv(app, analyst, job.id)).text();
    expect(text).toContain('1990');
    const mended = text.replace(/^(?<guard>'?)-,/mu, `Sona ${name},`);
    const again = await importFile(app, analyst, file.id, { csv: mended, mapping: register() });
    expect(again.counts).toMatchObject({ created: 1, refused: 0 });
  });

  test('the mapping of an account is offered again for the same heading, and to nobody else', async () => {
    const heading = `Ad,Doğum,Telefon,${inventedName()}`;
    const mine = await ownCase();
    const csv = `${heading}\nRəşad ${inventedName()},1987,,\n`;
    await importFile(app, analyst, mine.id, {
      csv,
      fileName: 'birinci.csv',
      mapping: register({ grade: 'D4' }),
    });
    const inspect = async (session: Session, caseId: string) => {
      const id = await upload(app, session, caseId, { csv });
      return (
        await app.read<{ inspectImport: { savedAs: string | null; suggestion: { grade: string } } }>(
          session,
          'query ($id: ID!) { inspectImport(id: $id) { savedAs header rows suggestion { grade } } }',
          { id },
        )
      ).inspectImport;
    };
    expect(await inspect(analyst, mine.id)).toMatchObject({
      savedAs: 'birinci.csv',
      suggestion: { grade: 'D4' },
    });
    const others = await newCase(app.run, [{ user: outsider, level: 'LEAD' }]);
    expect((await inspect(outsider, others.id)).savedAs).toBeNull();
  });

  test('calls become one line for two numbers, whose rows open from the line', async () => {
    const file = await ownCase();
    const [one, two] = [aNumber(), aNumber()];
    const csv = `Kim,Kimə,Vaxt,Saniyə\n${one},${two},2025-03-01,60\n${two},${one},2025-03-04,30\n`;
    const mapping = mappingOf('CALLS', {
      columns: [
        { position: 0, meaning: 'FROM' },
        { position: 1, meaning: 'TO' },
        { position: 2, meaning: 'HAPPENED_ON' },
        { position: 3, meaning: 'DURATION' },
      ],
    });
    const job = await importFile(app, analyst, file.id, { csv, mapping });
    expect(job.counts).toMatchObject({ refused: 0, links: 1 });
    const { caseNetwork } = await app.read<{ caseNetwork: NetworkColumns }>(
      reader,
      'query ($id: ID!) { caseNetwork(caseId: $id) }',
      { id: file.id },
    );
    expect(caseNetwork.nodes.label.toSorted()).toEqual([one, two].toSorted());
    expect(caseNetwork.edges.type).toEqual(['CONTACTED']);
    const [fact] = await app.rows(
      'MATCH (:Phone)-[r:CONTACTED {importId: $id}]->(:Phone) RETURN r.id AS id, r.count AS count, r.seconds AS seconds, r.validFrom AS since, r.validTo AS until',
      { id: job.id },
    );
    expect(fact).toMatchObject({ count: 2, seconds: 90, since: '2025-03-01', until: '2025-03-04' });
    const ask = (session: Session) =>
      app.ask(
        session,
        'query ($id: ID!) { factRows(factId: $id) { header total rows { position cells } } }',
        {
          id: fact?.['id'],
        },
      );
    expect((await ask(reader)).data?.['factRows']).toEqual({
      header: ['Kim', 'Kimə', 'Vaxt', 'Saniyə'],
      total: 2,
      rows: [
        { position: 1, cells: [one, two, '2025-03-01', '60'] },
        { position: 2, cells: [two, one, '2025-03-04', '30'] },
      ],
    });
    expect(codesOf(await ask(outsider))).toEqual(['NOT_FOUND']);
  });

  test('an undone import leaves the graph as it was, with what others said of the same things', async () => {
    const file = await ownCase();
    const phone = aNumber();
    const first = await importFile(app, analyst, file.id, {
      csv: `${HEADING}\nRəşad ${inventedName()},1987,${phone}\n`,
      mapping: register(),
    });
    const before = await digestOf(app, file.scope);
    const more = Array.from(
      { length: 300 },
      (_, i) => `Sona ${inventedName()},19${10 + (i % 80)},${aNumber()}`,
    );
    const csv = `${HEADING}\nLeyla ${inventedName()},1990,${phone}\n-,1,\n${more.join('\n')}\n`;
    const job = await importFile(app, analyst, file.id, { csv, mapping: register() });
    expect(await digestOf(app, file.scope)).not.toBe(before);
    await change(app, analyst, 'undoImport', job.id);
    expect((await finished(app, analyst, job.id)).state).toBe('UNDONE');
    expect(await digestOf(app, file.scope)).toBe(before);
    expect(await app.rows('MATCH (p:Phone {value: $phone}) RETURN p.value AS value', { phone })).toHaveLength(
      1,
    );
    await change(app, analyst, 'undoImport', first.id);
    await finished(app, analyst, first.id);
    expect(await app.rows('MATCH (p:Phone {value: $phone}) RETURN p.value AS value', { phone })).toEqual([]);
  });
});
