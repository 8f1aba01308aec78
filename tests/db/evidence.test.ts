import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AS_OF_HEADER } from '../../server/access/as-of.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit, report, statement } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { inScope, newCase, personIn } from '../support/builders.ts';
import { CORRECT, EVENT, evidenceDesk, exhibitIn, ONE, RECORD, withdrawing } from '../support/evidence.ts';

let app: TestApp;
let writer: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('INVESTIGATOR');
});
afterAll(() => app.close());

const { list, one, change, recorded, fileOf } = evidenceDesk(() => ({ app, writer }));

describe('the evidence of a case', () => {
  test('is its exhibits, reports and statements, with what rests on each', async () => {
    const file = await fileOf();
    const [suspect, exhibitId, reportId, statementId, fact] = [
      personIn(file, { name: 'Sınaqov Elçin' }),
      newUlid(),
      newUlid(),
      newUlid(),
      newUlid(),
    ];
    await file.plant(
      suspect,
      exhibit({ id: exhibitId, inCases: [file.id], number: '7', kind: 'WIRETAP', volume: 1 }, file.stamp),
      report(
        { id: reportId, inCase: file.id, on: '2025-01-02', sourceKind: 'OFFICIAL', reference: 'R-1' },
        file.stamp,
      ),
      statement(
        {
          id: statementId,
          by: suspect.id,
          inCase: file.id,
          on: '2025-02-10',
          as: 'SUSPECT',
          text: 'Gecə gəldi',
        },
        file.stamp,
      ),
      link('USES', fact, suspect.id, suspect.id, file.stamp),
      citation({ id: newUlid(), factId: fact, sourceId: exhibitId, locator: 'cild 1, v. 3' }, file.stamp),
    );
    const { sources, total } = await list(file);
    expect(total).toBe(3);
    expect(sources).toMatchObject([
      {
        id: exhibitId,
        kind: 'EXHIBIT',
        number: '7',
        exhibitKind: 'WIRETAP',
        admissibility: 'UNCHALLENGED',
        facts: 1,
      },
      { id: reportId, kind: 'REPORT', number: 'R-1', facts: 0 },
      { id: statementId, kind: 'STATEMENT', statedBy: { label: 'Sınaqov Elçin' }, facts: 0 },
    ]);
    expect(await one(exhibitId)).toMatchObject({
      citations: [{ locator: 'cild 1, v. 3', against: false, fact: { id: fact, says: ['USES'] } }],
    });
  });

  test('is searched by words however they are spelled, and narrowed by kind and by ruling', async () => {
    const file = await fileOf();
    const contract = await recorded(file, { number: '1', description: 'İcarə müqaviləsi' });
    await recorded(file, { number: '2', description: 'Fotoşəkil', exhibitKind: 'PHOTOGRAPH' });
    expect((await list(file, { text: 'icare MUQAVILESI' })).sources).toMatchObject([{ id: contract }]);
    await change(EVENT, {
      id: newUlid(),
      sourceId: contract,
      event: { kind: 'CHALLENGED', on: '2025-05-01', by: 'Müdafiəçi', ground: 'Sanksiya yoxdur' },
    });
    expect((await list(file, { admissibility: 'CHALLENGED' })).sources).toMatchObject([{ id: contract }]);
    expect((await list(file, { kind: 'STATEMENT' })).sources).toEqual([]);
    await recorded(file, { number: '10' });
    expect((await list(file)).sources.map(({ number }) => number)).toEqual(['1', '2', '10']);
  });

  test('of another compartment is not there', async () => {
    const file = await fileOf();
    const id = newUlid();
    await file.plant(
      exhibit({ id, inCases: [file.id], number: '9', kind: 'WIRETAP' }, inScope(`${file.scope}:identity`)),
    );
    expect((await list(file)).sources).toEqual([]);
    expect(codesOf(await app.ask(writer, ONE, { id }))).toEqual(['NOT_FOUND']);
    // The number is free: that it is taken there would be told otherwise.
    await recorded(file, { number: '9' });
  });
});

describe('recording an exhibit', () => {
  test('is done once when it is sent twice, and undone while nothing rests on it', async () => {
    const file = await fileOf();
    const id = await recorded(file);
    expect(await change(RECORD, { id, exhibit: exhibitIn(file) })).toMatchObject({ id });
    expect((await list(file)).sources).toMatchObject([
      { id, number: '12', volume: 2, sheets: '14-18', mayWithdraw: true },
    ]);
    expect(await change(withdrawing('withdrawSource'), { id })).toMatchObject({ id });
    expect((await list(file)).sources).toEqual([]);
  });

  test('says what to mend: a number that is taken, sheets out of order, a day to come', async () => {
    const file = await fileOf();
    await recorded(file);
    const answer = await change(RECORD, {
      id: newUlid(),
      exhibit: exhibitIn(file, { sheets: '18-14', seizedOn: '2999-01-01', exhibitKind: 'NOTHING' }),
    });
    expect(answer.id).toBeNull();
    expect(answer.problems.map(({ field }) => field)).toEqual([
      'exhibitKind',
      'sheets',
      'seizedOn',
      'number',
    ]);
  });

  test('gives a number to one of two who want it at once', async () => {
    const other = await app.signInAs('PROSECUTOR');
    const file = await newCase(app.run, [
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const answers = await Promise.all(
      [writer, other, writer, other].map((by) =>
        change(RECORD, { id: newUlid(), exhibit: exhibitIn(file) }, by),
      ),
    );
    expect(answers.filter(({ id }) => id !== null)).toHaveLength(1);
    expect((await list(file)).sources).toHaveLength(1);
  });

  test('is refused to a reader of the case, and among identities to whoever has no right to them', async () => {
    const reader = await app.signInAs('PROSECUTOR');
    const file = await newCase(app.run, [
      { user: reader, level: 'READ' },
      { user: writer, level: 'EDIT' },
    ]);
    const variables = { id: newUlid(), exhibit: exhibitIn(file) };
    expect(codesOf(await app.ask(reader, RECORD, variables))).toEqual(['NOT_FOUND']);
    expect(
      (await change(RECORD, { id: newUlid(), exhibit: exhibitIn(file, { isSealed: true }) })).problems,
    ).toMatchObject([{ field: 'isSealed' }]);
  });
});

describe('correcting an exhibit', () => {
  test('supersedes what was said and keeps it for the days on which it stood', async () => {
    const file = await fileOf();
    const id = newUlid();
    await file.plant(
      exhibit({ id, inCases: [file.id], number: '7', kind: 'WIRETAP', volume: 1 }, file.stamp),
    );
    const version = newUlid();
    expect(
      await change(CORRECT, { id, version, expected: id, exhibit: exhibitIn(file, { number: '8' }) }),
    ).toMatchObject({ id });
    expect(await one(id)).toMatchObject({ number: '8', volume: 2, versionId: version });
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: writer.cookie, [AS_OF_HEADER]: '2025-03-01' },
      body: JSON.stringify({ query: ONE, variables: { id } }),
    });
    expect(await response.json()).toMatchObject({
      data: { evidenceSource: { number: '7', volume: 1, versionId: id } },
    });
  });

  test('lists what was said before, the latest first, each with its author', async () => {
    const other = await app.signInAs('PROSECUTOR');
    const file = await newCase(app.run, [
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const id = await recorded(file, { description: 'first' });
    const EARLIER = `query ($id: ID!) { evidenceSource(id: $id) { versionId earlier { versionId kind number description recordedBy { en } } } }`;
    type Said = { versionId: string; description: string | null; recordedBy: { en: string } };
    type Earlier = { evidenceSource: { versionId: string; earlier: Said[] } };
    const earlierOf = async (by = writer) => (await app.read<Earlier>(by, EARLIER, { id })).evidenceSource;
    expect(await earlierOf()).toEqual({ versionId: id, earlier: [] });
    const [second, third] = [newUlid(), newUlid()];
    const correcting = (version: string, expected: string, description: string) => ({
      id,
      version,
      expected,
      exhibit: exhibitIn(file, { description }),
    });
    await change(CORRECT, correcting(second, id, 'second'), other);
    await change(CORRECT, correcting(third, second, 'third'));
    const { versionId, earlier } = await earlierOf(other);
    expect(versionId).toBe(third);
    expect(earlier).toMatchObject([
      { versionId: second, kind: 'EXHIBIT', description: 'second' },
      { versionId: id, kind: 'EXHIBIT', description: 'first' },
    ]);
    const line = (await app.auditOf(other)).findLast(({ action }) => action === 'evidence:read');
    expect(line?.ids).toContain(id);
  });

  test('by two people: the second gets both versions, and decides on the newer', async () => {
    const other = await app.signInAs('PROSECUTOR');
    const file = await newCase(app.run, [
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const id = await recorded(file);
    const [first, second] = [newUlid(), newUlid()];
    const mine = { id, expected: id, exhibit: exhibitIn(file, { description: 'mine' }) };
    await change(
      CORRECT,
      { ...mine, version: first, exhibit: exhibitIn(file, { description: 'theirs' }) },
      other,
    );
    expect(await change(CORRECT, { ...mine, version: second })).toMatchObject({
      id: null,
      problems: [],
      meanwhile: { versionId: first, description: 'theirs' },
    });
    expect(await one(id)).toMatchObject({ description: 'theirs' });
    expect(await change(CORRECT, { ...mine, expected: first, version: second })).toMatchObject({ id });
    expect(await one(id)).toMatchObject({ description: 'mine', versionId: second });
  });
});

describe('what happens to an exhibit', () => {
  test('stands in the order of days, and the last ruling counts also where the elements are shown', async () => {
    const file = await fileOf();
    const id = await recorded(file);
    const happens = async (event: Record<string, unknown>): Promise<string> => {
      const own = newUlid();
      expect(await change(EVENT, { id: own, sourceId: id, event })).toMatchObject({ id: own, problems: [] });
      return own;
    };
    await happens({
      kind: 'HANDED_OVER',
      on: '2025-04-02',
      fromWhom: 'Müstəntiq',
      toWhom: 'Ekspert',
      ground: 'Ekspertiza',
    });
    await happens({ kind: 'CHALLENGED', on: '2025-05-01', by: 'Müdafiəçi', ground: 'Sanksiya' });
    const excluded = await happens({ kind: 'EXCLUDED', on: '2025-06-01', by: 'Məhkəmə', ground: 'Sanksiya' });
    await happens({ kind: 'DISCLOSED', on: '2025-03-01', toWhom: 'Müdafiəçi' });
    expect(await one(id)).toMatchObject({
      admissibility: 'EXCLUDED',
      disclosedOn: '2025-03-01',
      events: [
        { kind: 'DISCLOSED' },
        { kind: 'HANDED_OVER', fromWhom: 'Müstəntiq', toWhom: 'Ekspert' },
        { kind: 'CHALLENGED' },
        { kind: 'EXCLUDED', mayWithdraw: true },
      ],
    });
    expect((await change(withdrawing('withdrawSource'), { id })).problems).toMatchObject([{ field: null }]);
    await change(withdrawing('withdrawExhibitEvent'), { id: excluded });
    expect(await one(id)).toMatchObject({ admissibility: 'CHALLENGED' });
  });

  test('needs who, why and a day that has come', async () => {
    const file = await fileOf();
    const id = await recorded(file);
    const answer = await change(EVENT, {
      id: newUlid(),
      sourceId: id,
      event: { kind: 'EXCLUDED', on: '2999-01-01' },
    });
    expect(answer.problems.map(({ field }) => field)).toEqual(['on', 'by', 'ground']);
  });
});
