import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AS_OF_HEADER } from '../../server/access/as-of.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit, report, statement } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, caseRole, episode, offence } from '../../seed/builders/offences.ts';
import { charge, detention } from '../../seed/builders/proceedings.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, personIn, type TestCase } from '../support/builders.ts';

let app: TestApp;
let writer: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('INVESTIGATOR');
});
afterAll(() => app.close());

const SOURCE = `id kind number exhibitKind volume sheets description courtOrder admissibility disclosedOn retractedOn
  statedBy { label } versionId facts mayCorrect mayWithdraw isSealed`;
const ANSWER = `{ id problems { field text { en } } meanwhile { ${SOURCE} } }`;
const LIST = `query ($caseId: ID!, $text: String, $kind: SourceKind, $admissibility: Admissibility) {
  evidence(caseId: $caseId, text: $text, kind: $kind, admissibility: $admissibility) { total mayRecord maySeal sources { ${SOURCE} } } }`;
const ONE = `query ($id: ID!) { evidenceSource(id: $id) { ${SOURCE}
  events { id kind on fromWhom toWhom ground by mayWithdraw recordedBy { en } }
  citations { id locator quote fileId against mayWithdraw fact { id says from { id } to { id } } about { id label } } } }`;
const RECORD = `mutation ($id: ID!, $exhibit: ExhibitInput!) { recordExhibit(id: $id, exhibit: $exhibit) ${ANSWER} }`;
const CORRECT = `mutation ($id: ID!, $version: ID!, $expected: ID!, $exhibit: ExhibitInput!) {
  correctExhibit(id: $id, version: $version, expected: $expected, exhibit: $exhibit) ${ANSWER} }`;
const EVENT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) { recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) ${ANSWER} }`;
const CITE = `mutation ($id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!, $locator: String, $quote: String, $fileId: ID, $against: Boolean!) {
  citeFact(id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, locator: $locator, quote: $quote, fileId: $fileId, against: $against) ${ANSWER} }`;
const withdrawing = (field: string): string => `mutation ($id: ID!) { ${field}(id: $id) ${ANSWER} }`;
const UNSUPPORTED = `query ($caseId: ID!) { unsupportedFacts(caseId: $caseId) { isCut facts { id sort says from { id } to { id } } } }`;

type Source = {
  id: string;
  number: string | null;
  versionId: string;
  facts: number;
  admissibility: string | null;
};
type Result = { id: string | null; problems: { field: string | null }[]; meanwhile: Source | null };

const exhibitIn = (file: TestCase, more = {}) => ({
  caseId: file.id,
  number: '12',
  exhibitKind: 'DOCUMENT',
  volume: 2,
  sheets: '14-18',
  description: 'Müqavilə',
  handling: 'H0',
  isSealed: false,
  ...more,
});

const list = async (file: TestCase, filter = {}, by = writer) =>
  (
    await app.read<{ evidence: { total: number; mayRecord: boolean; sources: Source[] } }>(by, LIST, {
      caseId: file.id,
      ...filter,
    })
  ).evidence;
const one = async (id: string, by = writer) =>
  (
    await app.read<{
      evidenceSource: Source & {
        events: { id: string }[];
        citations: { id: string; fact: { id: string } | null }[];
      };
    }>(by, ONE, { id })
  ).evidenceSource;
const change = async (query: string, variables: Record<string, unknown>, by = writer): Promise<Result> => {
  const data = await app.read<Record<string, Result>>(by, query, variables);
  const [answer] = Object.values(data);
  if (!answer) throw new Error('no answer');
  return answer;
};
const recorded = async (file: TestCase, more = {}, by = writer): Promise<string> => {
  const id = newUlid();
  expect(await change(RECORD, { id, exhibit: exhibitIn(file, more) }, by)).toMatchObject({
    id,
    problems: [],
  });
  return id;
};
const fileOf = (user: Session = writer): Promise<TestCase> => newCase(app.run, [{ user, level: 'EDIT' }]);

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

describe('tying a fact to a source', () => {
  const withFacts = async () => {
    const file = await fileOf();
    const [suspect, victim, partner] = [
      personIn(file, { name: 'Sınaqov Elçin' }),
      personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-1' }),
      personIn(file, { name: 'Sınaqov Rauf' }),
    ];
    const [contact, episodeId, did] = [newUlid(), newUlid(), newUlid()];
    /** A link at which nobody is protected. */
    const plantOpen = async () => {
      const factId = newUlid();
      await file.plant(link('CONTACTED', factId, suspect.id, partner.id, file.stamp));
      return { factId, ends: [suspect.id, partner.id] };
    };
    await file.plant(
      suspect,
      victim,
      partner,
      link('ASSOCIATE_OF', contact, suspect.id, victim.id, file.stamp),
      episode(
        {
          id: episodeId,
          victim: victim.id,
          inCase: file.id,
          forms: ['LABOUR'],
          exploitedIn: countryId('TR'),
        },
        file.stamp,
      ),
      act('RECRUITED', did, suspect.id, episodeId, file.stamp),
    );
    const exhibitId = await recorded(file);
    return { file, ends: [suspect.id, victim.id], contact, episodeId, did, plantOpen, exhibitId };
  };
  type Unsupported = { id: string; sort: string; says: string[]; from: { id: string } | null };
  const allUnsupported = async (file: TestCase, by = writer) =>
    (await app.read<{ unsupportedFacts: { facts: Unsupported[] } }>(by, UNSUPPORTED, { caseId: file.id }))
      .unsupportedFacts.facts;
  /** Links, acts and episodes. */
  const unsupported = async (file: TestCase): Promise<string[]> =>
    (await allUnsupported(file)).flatMap(({ id, sort }) =>
      ['LINK', 'ACT', 'EPISODE'].includes(sort) ? [id] : [],
    );

  test('takes links, acts and episodes off the list of what no source supports, and undoing puts them back', async () => {
    const { file, ends, contact, episodeId, did, exhibitId } = await withFacts();
    expect((await unsupported(file)).toSorted()).toEqual([contact, episodeId, did].toSorted());
    const ties: string[] = [];
    for (const factId of [contact, episodeId, did]) {
      const id = newUlid();
      ties.push(id);
      const variables = { id, factId, ends, sourceId: exhibitId, locator: ' v. 15 ', against: false };
      expect(await change(CITE, variables)).toMatchObject({ id, problems: [] });
    }
    expect(await unsupported(file)).toEqual([]);
    const shown = await one(exhibitId);
    expect(shown.facts).toBe(3);
    expect(shown.citations.flatMap(({ fact }) => fact?.id ?? []).toSorted()).toEqual(
      [contact, episodeId, did].toSorted(),
    );
    await change(withdrawing('withdrawCitation'), { id: ties[0] });
    expect(await unsupported(file)).toEqual([contact]);
  });

  test('is the same however much hangs on both its ends elsewhere', async () => {
    const { file, ends, contact, exhibitId } = await withFacts();
    const elsewhere = await newCase(app.run);
    await elsewhere.plant(
      ...Array.from({ length: 250 }, () => {
        const other = personIn(elsewhere, { name: 'Sınaqova Nigar' });
        const ties = ends.map((end) => link('ASSOCIATE_OF', newUlid(), end, other.id, elsewhere.stamp));
        return [other, ...ties];
      }).flat(),
    );
    expect(await unsupported(file)).toContain(contact);
    const id = newUlid();
    const variables = { id, factId: contact, ends, sourceId: exhibitId, against: false };
    expect(await change(CITE, variables)).toMatchObject({ id, problems: [] });
    expect(await unsupported(file)).not.toContain(contact);
  });

  test('against a fact supports nothing, and what an excluded exhibit shows is not supported', async () => {
    const { file, ends, contact, did, exhibitId } = await withFacts();
    const cite = (factId: string, against: boolean) =>
      change(CITE, { id: newUlid(), factId, ends, sourceId: exhibitId, against });
    await cite(contact, true);
    await cite(did, false);
    expect(await unsupported(file)).toContain(contact);
    expect(await unsupported(file)).not.toContain(did);
    await change(EVENT, {
      id: newUlid(),
      sourceId: exhibitId,
      event: { kind: 'EXCLUDED', on: '2025-06-01', by: 'Məhkəmə', ground: 'Sanksiya' },
    });
    expect(await unsupported(file)).toContain(did);
  });

  test('quotes a passage of a file, which then stays until the tie is taken back', async () => {
    const { file, plantOpen, exhibitId } = await withFacts();
    const form = new FormData();
    form.append('file', new Blob(['Elçin: sabah gəlirəm']), 'yazışma.txt');
    const sent = await fetch(`${app.url}/api/files?exhibitId=${exhibitId}`, {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1', cookie: writer.cookie },
      body: form,
    });
    const { id: fileId } = (await sent.json()) as { id: string };
    const variables = { id: newUlid(), ...(await plantOpen()), sourceId: exhibitId, against: true };
    const quoting = { ...variables, locator: 'sətir 1', quote: ' sabah gəlirəm ', fileId };
    expect(await change(CITE, quoting)).toMatchObject({ id: variables.id, problems: [] });
    expect(await one(exhibitId)).toMatchObject({
      citations: [{ quote: 'sabah gəlirəm', locator: 'sətir 1', fileId, against: true }],
    });
    expect(await change(withdrawing('withdrawExhibitFile'), { id: fileId })).toMatchObject({ id: null });
    // A file of another exhibit is as little there as one that is not.
    const other = await recorded(file, { number: '13' });
    const elsewhere = { ...quoting, id: newUlid(), sourceId: other };
    expect(codesOf(await app.ask(writer, CITE, elsewhere))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(writer, CITE, { ...elsewhere, fileId: newUlid() }))).toEqual(['NOT_FOUND']);
    await change(withdrawing('withdrawCitation'), { id: variables.id });
    expect(await change(withdrawing('withdrawExhibitFile'), { id: fileId })).toMatchObject({ id: fileId });
  });

  test('quotes nothing of an exhibit that whoever sees the fact may not see', async () => {
    const guardian = await app.signInAs('INVESTIGATOR');
    const { file, plantOpen } = await withFacts();
    await file.letIn({ user: guardian, level: 'EDIT', identity: true });
    const sealed = await recorded(file, { number: '14', isSealed: true }, guardian);
    const variables = { id: newUlid(), ...(await plantOpen()), sourceId: sealed, against: false };
    const quoting = { ...variables, quote: 'Qorunan Şəxs' };
    expect((await change(CITE, quoting, guardian)).problems).toMatchObject([{ field: 'quote' }]);
    expect(await app.rows('MATCH (q:Citation {id: $id}) RETURN q', { id: variables.id })).toEqual([]);
    expect(codesOf(await app.ask(writer, CITE, quoting))).toEqual(['NOT_FOUND']);
    expect(await change(CITE, variables, guardian)).toMatchObject({ id: variables.id });
  });

  test('keeps no words beside somebody who is protected, and the place alone', async () => {
    const { ends, contact, did, episodeId, exhibitId } = await withFacts();
    const [suspect = ''] = ends;
    const cite = (factId: string, at: readonly string[], quote: string | null) =>
      change(CITE, {
        id: newUlid(),
        factId,
        ends: at,
        sourceId: exhibitId,
        locator: 'v. 3',
        quote,
        against: false,
      });
    // However little of the ends is said: an act is found at who acted, an episode by its id.
    for (const [factId, at] of [
      [contact, ends],
      [did, [suspect]],
      [episodeId, []],
    ] as const) {
      const { id, problems } = await cite(factId, at, 'Q-1 kimdir');
      expect(id).toBeNull();
      expect(problems).toMatchObject([{ field: 'quote' }]);
      expect(await cite(factId, at, null)).toMatchObject({ problems: [] });
    }
    expect((await one(exhibitId)).citations).toHaveLength(3);
  });

  test('is a journey, a role, an offence or a step of the proceedings as well', async () => {
    const file = await fileOf();
    const suspect = personIn(file, { name: 'Sınaqov Elçin' });
    const [tripId, offenceId, chargeId, detentionId] = [newUlid(), newUlid(), newUlid(), newUlid()];
    const against = { against: suspect.id, inCase: file.id };
    const article = lawArticleId('144-1.1');
    await file.plant(
      suspect,
      trip(
        {
          id: tripId,
          travellers: [suspect.id],
          from: countryId('AZ'),
          to: countryId('TR'),
          on: '2024-05-01',
          mode: 'AIR',
        },
        file.stamp,
      ),
      offence({ id: offenceId, inCase: file.id, article, detectedOn: '2025-02-01' }, file.stamp),
      charge(
        { id: chargeId, ...against, on: '2025-03-01', article, participation: 'ORGANISER', status: 'OPEN' },
        file.stamp,
      ),
      detention({ id: detentionId, ...against, on: '2025-02-27' }, file.stamp),
    );
    const exhibitId = await recorded(file);
    const [stage, ...facts] = (await allUnsupported(file)).toSorted(
      (a, b) => Number(b.says.includes('STAGE')) - Number(a.says.includes('STAGE')),
    );
    expect(stage?.says).toEqual(['STAGE', 'INVESTIGATION']);
    const role = facts.find(({ sort }) => sort === 'ROLE');
    expect(facts).toMatchObject(
      [
        ['JOURNEY', tripId, ['AIR']],
        ['OFFENCE', offenceId, ['144-1.1']],
        ['ROLE', role?.id, ['SUSPECT']],
        ['STEP', chargeId, ['CHARGE', '144-1.1']],
        ['STEP', detentionId, ['DETENTION']],
      ].map(([sort, id, says]) => ({ sort, id, says })),
    );
    const reader = await app.signInAs('INVESTIGATOR');
    const stranger = await app.signInAs('INVESTIGATOR');
    await file.letIn({ user: reader, level: 'READ' });
    for (const fact of facts) {
      const variables = {
        id: newUlid(),
        factId: fact.id,
        ends: fact.from ? [fact.from.id] : [],
        sourceId: exhibitId,
      };
      for (const other of [reader, stranger])
        expect(codesOf(await app.ask(other, CITE, { ...variables, against: false }))).toEqual(['NOT_FOUND']);
      expect(await change(CITE, { ...variables, against: false })).toMatchObject({ problems: [] });
    }
    expect(await allUnsupported(file)).toEqual([stage]);
    const { citations } = await one(exhibitId);
    expect(new Set(citations.map(({ fact }) => fact?.id))).toEqual(new Set(facts.map(({ id }) => id)));
  });

  test('in a compartment of the case that the reader does not hold is neither listed nor cited', async () => {
    const { file, exhibitId } = await withFacts();
    const hidden = inScope(`${file.scope}:identity`);
    const [person, roleId] = [personIn(file, { name: 'Sınaqov Anar' }), newUlid()];
    await file.plant(person, caseRole('WITNESS_IN', roleId, person.id, file.id, hidden));
    expect((await allUnsupported(file)).map(({ id }) => id)).not.toContain(roleId);
    const variables = {
      id: newUlid(),
      factId: roleId,
      ends: [person.id],
      sourceId: exhibitId,
      against: false,
    };
    expect(codesOf(await app.ask(writer, CITE, variables))).toEqual(['NOT_FOUND']);
    const guardian = await app.signInAs('INVESTIGATOR');
    await file.letIn({ user: guardian, level: 'EDIT', identity: true });
    expect((await allUnsupported(file, guardian)).map(({ id }) => id)).toContain(roleId);
    expect(await change(CITE, variables, guardian)).toMatchObject({ problems: [] });
    expect((await one(exhibitId)).citations).toEqual([]);
  });

  test('that is what a record says of somebody is told as that, and one that stands no more as nothing', async () => {
    const file = await fileOf();
    const suspect = personIn(file, { name: 'Sınaqov Elçin' });
    const exhibitId = await recorded(file);
    await file.plant(
      suspect,
      citation({ id: newUlid(), factId: suspect.recordId, sourceId: exhibitId, locator: 'a' }, file.stamp),
      citation({ id: newUlid(), factId: newUlid(), sourceId: exhibitId, locator: 'b' }, file.stamp),
    );
    expect((await one(exhibitId)).citations).toMatchObject([
      { fact: null, about: { id: suspect.id, label: 'Sınaqov Elçin' } },
      { fact: null, about: null },
    ]);
  });

  test('finds its fact by the names at it, however they are spelled', async () => {
    const { file, contact } = await withFacts();
    const FACTS =
      'query ($caseId: ID!, $text: String) { caseFacts(caseId: $caseId, text: $text) { isCut facts { id sort from { label } } } }';
    type Found = { caseFacts: { facts: { id: string; sort: string; from: { label: string } | null }[] } };
    const found = async (text: string) =>
      (await app.read<Found>(writer, FACTS, { caseId: file.id, text })).caseFacts.facts;
    const all = await found('');
    expect(all.filter(({ sort }) => ['LINK', 'ACT', 'EPISODE'].includes(sort))).toHaveLength(3);
    const label = all.find(({ id }) => id === contact)?.from?.label ?? '';
    expect((await found(label.toLocaleLowerCase('az'))).map(({ id }) => id)).toContain(contact);
    expect(await found('heç kim')).toEqual([]);
  });

  test('lies in the compartment of the fact, and is refused where the reader does not write', async () => {
    const { file, ends, contact, exhibitId } = await withFacts();
    const reader = await app.signInAs('PROSECUTOR');
    await file.letIn({ user: reader });
    const variables = { id: newUlid(), factId: contact, ends, sourceId: exhibitId, against: false };
    expect(codesOf(await app.ask(reader, CITE, variables))).toEqual(['NOT_FOUND']);
    await change(CITE, variables);
    expect(
      await app.rows('MATCH (q:Citation {id: $id}) RETURN q.scope AS scope', { id: variables.id }),
    ).toEqual([{ scope: file.scope }]);
    const outsider = await app.signInAs('PROSECUTOR');
    expect(codesOf(await app.ask(outsider, CITE, { ...variables, id: newUlid() }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(reader, withdrawing('withdrawCitation'), { id: variables.id }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});
