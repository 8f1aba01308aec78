import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportMappingInput } from '../../server/graphql/types.generated.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, type TestCase } from '../support/builders.ts';
import { digestOf } from '../support/graph-digest.ts';
import {
  JOB,
  change,
  finished,
  importFile,
  jobOf,
  mappingOf,
  send,
  upload,
  type Job,
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

const REGISTER: Partial<ImportMappingInput> = {
  role: 'SUSPECT',
  columns: [
    { position: 0, meaning: 'NAME' },
    { position: 1, meaning: 'BIRTH_DATE' },
    { position: 2, meaning: 'PHONE' },
  ],
};
const HEADING = 'Ad,Doğum,Telefon';
const register = (more: Partial<ImportMappingInput> = {}) => mappingOf('PEOPLE', { ...REGISTER, ...more });

const ownCase = (identity = false): Promise<TestCase> =>
  newCase(app.run, [{ user: analyst, level: 'EDIT', identity }, { user: reader }]);

const aNumber = (): string => `+99450${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;

const refusedCsv = (session: Session, id: string, lang = 'en'): Promise<Response> =>
  fetch(`${app.url}/api/imports/${id}/refused.csv?lang=${lang}`, { headers: { cookie: session.cookie } });

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
    const text = await (await refusedCsv(analyst, job.id)).text();
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
      await (await refusedCsv(analyst, job.id)).text(),
      await (await refusedCsv(reader, job.id)).text(),
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

describe('who may import', SEVERAL, () => {
  const csv = `${HEADING}\nRəşad Sınaqov,1987,\n`;
  const codeOf = async (response: Response): Promise<[number, string]> => [
    response.status,
    ((await response.json()) as { error: { code: string } }).error.code,
  ];

  test('somebody who may not edit the case gets the answer of a case that is not there', async () => {
    const file = await ownCase();
    const answers = await Promise.all([
      send(app, outsider, file.id, { csv }),
      send(app, reader, file.id, { csv }),
      send(app, outsider, '01ARZ3NDEKTSV4RRFFQ69G5FAV', { csv }),
    ]);
    expect(await Promise.all(answers.map((answer) => codeOf(answer)))).toEqual([
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
    ]);
  });

  test('nobody who is not signed in, has no such right, states no purpose, or comes from a form of another site', async () => {
    const file = await ownCase();
    const silent = await app.signInAs('ANALYST', null);
    const auditor = await app.signInAs('AUDITOR');
    expect(await codeOf(await send(app, null, file.id, { csv }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf(await send(app, auditor, file.id, { csv }))).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(await send(app, silent, file.id, { csv }))).toEqual([403, 'PURPOSE_REQUIRED']);
    expect(await codeOf(await send(app, analyst, file.id, { csv }, {}))).toEqual([400, 'BAD_INPUT']);
  });

  test('members see an import of their case, and only its owner does anything with it', async () => {
    const file = await ownCase();
    const id = await upload(app, analyst, file.id, { csv });
    const { imports } = await app.read<{ imports: { jobs: Job[] } }>(
      reader,
      `query ($id: ID!) { imports(caseId: $id) { jobs ${JOB} } }`,
      { id: file.id },
    );
    expect(imports.jobs).toMatchObject([{ id, state: 'UPLOADED', mayRun: false }]);
    const colleague = await app.signInAs('ANALYST');
    await file.letIn({ user: colleague, level: 'LEAD' });
    for (const field of ['runImport', 'cancelImport', 'undoImport']) {
      const answer = await app.ask(
        colleague,
        `mutation ($id: ID!) { ${field}(id: $id) { problems { field } } }`,
        { id },
      );
      expect([field, codesOf(answer)]).toEqual([field, ['NOT_FOUND']]);
    }
    expect(codesOf(await app.ask(outsider, `query ($id: ID!) { import(id: $id) ${JOB} }`, { id }))).toEqual([
      'NOT_FOUND',
    ]);
    expect((await refusedCsv(outsider, id)).status).toBe(404);
  });

  test('an owner who is taken out of the case stops being let in, with the reason said to the others', async () => {
    const file = await ownCase();
    const id = await upload(app, analyst, file.id, { csv });
    await change(app, analyst, 'checkImport', id, register());
    await finished(app, analyst, id);
    await app.change(
      "MATCH (j:ImportJob {id: $id}) SET j.state = 'RUNNING', j.hasWritten = true, j.holder = null, j.until = null WITH j MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $case}) DELETE m",
      { id, user: analyst.id, case: file.id },
    );
    await app.imports.runner.kick();
    const job = await finished(app, reader, id);
    expect(job.state).toBe('FAILED');
    expect(job.problem?.en).toContain('may no longer write');
    expect(await app.rows('MATCH (r:Record {importId: $id}) RETURN r.id AS id', { id })).toEqual([]);
  });
});
