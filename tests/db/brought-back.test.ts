import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AS_OF_HEADER } from '../../server/access/as-of.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, personIn, type TestCase } from '../support/builders.ts';
import { aPng } from '../support/files.ts';

let app: TestApp;
let writer: Session;
let other: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('INVESTIGATOR');
  other = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const ANSWER = '{ id problems { field text { en } } }';
const RECORD = `mutation ($id: ID!, $exhibit: ExhibitInput!) { recordExhibit(id: $id, exhibit: $exhibit) ${ANSWER} }`;
const CORRECT = `mutation ($id: ID!, $version: ID!, $expected: ID!, $exhibit: ExhibitInput!) {
  correctExhibit(id: $id, version: $version, expected: $expected, exhibit: $exhibit) ${ANSWER} }`;
const TELL = `mutation ($id: ID!, $told: ToldInput!) { recordTold(id: $id, told: $told) ${ANSWER} }`;
const EVENT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) { recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) ${ANSWER} }`;
const CITE = `mutation ($id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!, $locator: String, $quote: String) {
  citeFact(id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, locator: $locator, quote: $quote, against: false) ${ANSWER} }`;
const TIE_AGAIN = `mutation ($id: ID!, $ends: [ID!]!) { restoreCitation(id: $id, ends: $ends) ${ANSWER} }`;
const doing = (field: string): string => `mutation ($id: ID!) { ${field}(id: $id) ${ANSWER} }`;
const ONE = `query ($id: ID!) { evidenceSource(id: $id) { id number description versionId admissibility statedBy { id } earlier { versionId description }
  events { id kind } files { id checkedAt } citations { id locator quote } } }`;
const LIST = 'query ($caseId: ID!) { evidence(caseId: $caseId) { sources { id } } }';

type Result = { id: string | null; problems: { field: string | null; text: { en: string } }[] };
const change = async (query: string, variables: Record<string, unknown>, by = writer): Promise<Result> => {
  const [answer] = Object.values(await app.read<Record<string, Result>>(by, query, variables));
  if (!answer) throw new Error('no answer');
  return answer;
};
type Shown = {
  number: string;
  versionId: string;
  admissibility: string;
  statedBy: { id: string } | null;
  earlier: { versionId: string; description: string }[];
  events: { id: string }[];
  files: { id: string; checkedAt: string | null }[];
  citations: { id: string; locator: string | null; quote: string | null }[];
};
const one = async (id: string): Promise<Shown> =>
  (await app.read<{ evidenceSource: Shown }>(writer, ONE, { id })).evidenceSource;
const listed = async (file: TestCase): Promise<string[]> =>
  (
    await app.read<{ evidence: { sources: { id: string }[] } }>(writer, LIST, { caseId: file.id })
  ).evidence.sources.map(({ id }) => id);

const fileOf = (): Promise<TestCase> =>
  newCase(app.run, [
    { user: writer, level: 'EDIT' },
    { user: other, level: 'EDIT' },
  ]);
const given = (file: TestCase, more = {}) => ({
  caseId: file.id,
  number: '12',
  exhibitKind: 'DOCUMENT',
  description: 'Müqavilə',
  handling: 'H0',
  isSealed: false,
  ...more,
});
const recorded = async (file: TestCase, more = {}, by = writer): Promise<string> => {
  const id = newUlid();
  expect(await change(RECORD, { id, exhibit: given(file, more) }, by)).toMatchObject({ id, problems: [] });
  return id;
};
const upload = async (exhibitId: string, by = writer): Promise<string> => {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(aPng(12, 9))]), 'foto.png');
  const response = await fetch(`${app.url}/api/files?exhibitId=${exhibitId}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', cookie: by.cookie },
    body: form,
  });
  return ((await response.json()) as { id: string }).id;
};

/** Moves what was done to days past, so that one can look at the case as of a day in between. */
const PAST = {
  recorded: '2025-03-01T08:00:00.000Z',
  corrected: '2025-03-04T08:00:00.000Z',
  withdrawn: '2025-03-10T08:00:00.000Z',
} as const;

describe('what was withdrawn is brought back', () => {
  test('an exhibit under its id and with its versions, and in between it was in no case', async () => {
    const file = await fileOf();
    const id = await recorded(file);
    const version = newUlid();
    const exhibit = given(file, { description: 'İcarə müqaviləsi' });
    await change(CORRECT, { id, version, expected: id, exhibit });
    await change(doing('withdrawSource'), { id });
    await app.change(
      `MATCH (x:Exhibit {id: $id})-[t:IN_CASE]->()
       SET x.recordedAt = $recorded, t.recordedAt = $recorded, x.supersededAt = $withdrawn, t.supersededAt = $withdrawn`,
      { id, ...PAST },
    );
    await app.change(
      'MATCH (v:ExhibitVersion {id: $version})-[t]->() SET v.recordedAt = $corrected, t.recordedAt = $corrected',
      { version, ...PAST },
    );
    expect(await listed(file)).toEqual([]);
    expect(await change(doing('restoreSource'), { id })).toEqual({ id, problems: [] });
    expect(await listed(file)).toEqual([id]);
    const back = await one(id);
    expect(back).toMatchObject({ number: '12', description: 'İcarə müqaviləsi', versionId: version });
    expect(back.earlier.map(({ description }) => description)).toEqual(['Müqavilə']);
    const asOf = async (day: string): Promise<number> => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: writer.cookie, [AS_OF_HEADER]: day },
        body: JSON.stringify({ query: LIST, variables: { caseId: file.id } }),
      });
      const { data } = (await response.json()) as { data: { evidence: { sources: unknown[] } } };
      return data.evidence.sources.length;
    };
    expect([await asOf('2025-03-05'), await asOf('2025-04-01')]).toEqual([1, 0]);
    // Sent twice, it is done once; withdrawn again, it comes back again.
    expect(await change(doing('restoreSource'), { id })).toEqual({ id, problems: [] });
    await change(doing('withdrawSource'), { id });
    expect(await listed(file)).toEqual([]);
    expect(await change(doing('restoreSource'), { id })).toEqual({ id, problems: [] });
    expect(await listed(file)).toEqual([id]);
  });

  test('a statement with who stated it', async () => {
    const file = await fileOf();
    const witness = personIn(file, { name: 'Sınaqova Nigar', role: 'WITNESS_IN' });
    await file.plant(witness);
    const id = newUlid();
    const told = {
      caseId: file.id,
      kind: 'STATEMENT',
      on: '2025-03-04',
      given: 'WITNESS',
      personId: witness.id,
      text: 'Gecə evə gəldiyini deyir.',
      reliability: 'B',
      credibility: 2,
      handling: 'H0',
      place: 'CASE',
    };
    await change(TELL, { id, told });
    await change(doing('withdrawSource'), { id });
    expect(await change(doing('restoreSource'), { id })).toEqual({ id, problems: [] });
    expect((await one(id)).statedBy?.id).toBe(witness.id);
    // What somebody has recorded anew meanwhile would be two sources of one.
    await change(doing('withdrawSource'), { id });
    await change(TELL, { id: newUlid(), told });
    expect(await change(doing('restoreSource'), { id })).toMatchObject({ id: null });
  });

  test('what happened to an exhibit, a file with its id, and a tie with its place and words', async () => {
    const file = await fileOf();
    const [suspect, phoneOwner] = [
      personIn(file, { name: 'Sınaqov Elçin' }),
      personIn(file, { name: 'Sınaqov Rəşad' }),
    ];
    const contact = newUlid();
    await file.plant(
      suspect,
      phoneOwner,
      link('ASSOCIATE_OF', contact, suspect.id, phoneOwner.id, file.stamp),
    );
    const id = await recorded(file);
    const event = newUlid();
    const ruling = { kind: 'EXCLUDED', on: '2025-05-01', by: 'Məhkəmə', ground: 'Sanksiya yoxdur' };
    await change(EVENT, { id: event, sourceId: id, event: ruling });
    const fileId = await upload(id);
    const tie = newUlid();
    const ends = [suspect.id, phoneOwner.id];
    await change(CITE, {
      id: tie,
      factId: contact,
      ends,
      sourceId: id,
      locator: 'v. 15',
      quote: 'sabah gəl',
    });
    await change(doing('withdrawExhibitEvent'), { id: event });
    await change(doing('withdrawExhibitFile'), { id: fileId });
    await change(doing('withdrawCitation'), { id: tie });
    expect(await one(id)).toMatchObject({
      admissibility: 'UNCHALLENGED',
      events: [],
      files: [],
      citations: [],
    });
    expect(await change(doing('restoreExhibitEvent'), { id: event })).toEqual({ id: event, problems: [] });
    expect(await change(doing('restoreExhibitFile'), { id: fileId })).toEqual({ id: fileId, problems: [] });
    // What could not be tied again is not lost by the attempt.
    expect(codesOf(await app.ask(writer, TIE_AGAIN, { id: tie, ends: [] }))).toEqual(['NOT_FOUND']);
    expect(await change(TIE_AGAIN, { id: tie, ends })).toEqual({ id: tie, problems: [] });
    expect(await one(id)).toMatchObject({
      admissibility: 'EXCLUDED',
      events: [{ id: event }],
      files: [{ id: fileId }],
      citations: [{ id: tie, locator: 'v. 15', quote: 'sabah gəl' }],
    });
    const response = await fetch(`${app.url}/api/files/${fileId}`, { headers: { cookie: writer.cookie } });
    expect(response.status).toBe(200);
    // The exhibit is held by them again, and all of it can be withdrawn once more.
    expect(await change(doing('withdrawSource'), { id })).toMatchObject({ id: null });
    for (const [field, gone] of [
      ['withdrawExhibitEvent', event],
      ['withdrawExhibitFile', fileId],
      ['withdrawCitation', tie],
      ['withdrawSource', id],
    ] as const)
      expect(await change(doing(field), { id: gone })).toEqual({ id: gone, problems: [] });
    // Of an exhibit that is gone nothing comes back.
    for (const [query, variables] of [
      [doing('restoreExhibitEvent'), { id: event }],
      [doing('restoreExhibitFile'), { id: fileId }],
      [TIE_AGAIN, { id: tie, ends }],
    ] as const)
      expect(codesOf(await app.ask(writer, query, variables))).toEqual(['NOT_FOUND']);
    // A tie that was refused is as it was: with its exhibit back, it is made under its id, once, also when it is sent twice at once.
    expect(await change(doing('restoreSource'), { id })).toEqual({ id, problems: [] });
    const answers = await Promise.all([1, 2].map(() => app.ask(writer, TIE_AGAIN, { id: tie, ends })));
    expect(answers.flatMap((answer) => codesOf(answer))).toEqual(['NOT_FOUND']);
    expect((await one(id)).citations.map((citation) => citation.id)).toEqual([tie]);
    const ties = await app.rows(
      'MATCH (q:Citation {sourceId: $id}) RETURN q.id = $tie AS isOwn, q.supersededAt IS NULL AS stands ORDER BY isOwn',
      { id, tie },
    );
    expect(ties.filter(({ isOwn }) => isOwn)).toEqual([{ isOwn: true, stands: true }]);
    expect(ties.filter(({ stands }) => stands)).toHaveLength(1);
  });
});

describe('what was withdrawn is not brought back', () => {
  test('by another than who withdrew it, nor what stands, nor what never was', async () => {
    const file = await fileOf();
    const id = await recorded(file);
    const fileId = await upload(id);
    expect(codesOf(await app.ask(other, doing('restoreSource'), { id }))).toEqual(['NOT_FOUND']);
    await change(doing('withdrawExhibitFile'), { id: fileId });
    expect(codesOf(await app.ask(other, doing('restoreExhibitFile'), { id: fileId }))).toEqual(['NOT_FOUND']);
    await change(doing('withdrawSource'), { id });
    for (const field of ['restoreSource', 'restoreExhibitEvent', 'restoreExhibitFile']) {
      expect(codesOf(await app.ask(other, doing(field), { id }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await app.ask(writer, doing(field), { id: newUlid() }))).toEqual(['NOT_FOUND']);
    }
  });

  test('when its number was given to another, or the exhibit has the same file again', async () => {
    const file = await fileOf();
    const id = await recorded(file);
    await change(doing('withdrawSource'), { id });
    const second = await recorded(file, {}, other);
    expect(await change(doing('restoreSource'), { id })).toMatchObject({
      id: null,
      problems: [{ field: 'number' }],
    });
    const fileId = await upload(second);
    await change(doing('withdrawExhibitFile'), { id: fileId });
    await upload(second, other);
    const answer = await change(doing('restoreExhibitFile'), { id: fileId });
    expect([answer.id, answer.problems[0]?.text.en]).toEqual([
      null,
      'The exhibit has this file again already.',
    ]);
  });

  test('by whoever writes in the case no longer', async () => {
    const left = await app.signInAs('INVESTIGATOR');
    const file = await newCase(app.run, [{ user: left, level: 'EDIT' }]);
    const id = await recorded(file, {}, left);
    await change(doing('withdrawSource'), { id }, left);
    await app.change('MATCH (:User {id: $id})-[m:MEMBER]->(:Case {id: $caseId}) SET m.until = "2025-01-01"', {
      id: left.id,
      caseId: file.id,
    });
    expect(codesOf(await app.ask(left, doing('restoreSource'), { id }))).toEqual(['NOT_FOUND']);
  });
});
