import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AS_OF_HEADER } from '../../server/access/as-of.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { statement } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { caseRole } from '../../seed/builders/offences.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, personIn, type Member, type TestCase } from '../support/builders.ts';

let app: TestApp;
let writer: Session;
let other: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('INVESTIGATOR');
  other = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const SOURCE = `id kind number on given takenBy description volume sheets reliability credibility handling place retractedOn
  statedBy { id label } versionId facts mayCorrect mayWithdraw`;
const ANSWER = `{ id problems { field text { en } } meanwhile { ${SOURCE} } }`;
const LIST = `query ($caseId: ID!) { evidence(caseId: $caseId) { mayRecord maySeal mayShield sources { ${SOURCE} } } }`;
const ONE = `query ($id: ID!) { evidenceSource(id: $id) { ${SOURCE} events { id kind on ground document mayWithdraw } } }`;
const CHECK = 'query ($id: ID!, $told: ToldInput!) { checkTold(id: $id, told: $told) { field } }';
const RECORD = `mutation ($id: ID!, $told: ToldInput!) { recordTold(id: $id, told: $told) ${ANSWER} }`;
const CORRECT = `mutation ($id: ID!, $version: ID!, $expected: ID!, $told: ToldInput!) {
  correctTold(id: $id, version: $version, expected: $expected, told: $told) ${ANSWER} }`;
const EVENT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) { recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) ${ANSWER} }`;
const CITE = `mutation ($id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!) {
  citeFact(id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, against: false) ${ANSWER} }`;
const UNSUPPORTED = 'query ($caseId: ID!) { unsupportedFacts(caseId: $caseId) { facts { id sort } } }';
const withdrawing = (field: string): string => `mutation ($id: ID!) { ${field}(id: $id) ${ANSWER} }`;

type Source = { id: string; versionId: string; statedBy: { id: string; label: string } | null };
type Result = { id: string | null; problems: { field: string | null }[]; meanwhile: Source | null };

const change = async (query: string, variables: Record<string, unknown>, by = writer): Promise<Result> => {
  const [answer] = Object.values(await app.read<Record<string, Result>>(by, query, variables));
  if (!answer) throw new Error('no answer');
  return answer;
};
const list = async (file: TestCase, by = writer) =>
  (await app.read<{ evidence: { mayShield: boolean; sources: Source[] } }>(by, LIST, { caseId: file.id }))
    .evidence;
const one = async (id: string, by = writer) =>
  (await app.read<{ evidenceSource: Source & { events: { id: string }[] } }>(by, ONE, { id })).evidenceSource;
const fieldsOf = ({ problems }: Result): unknown[] => problems.map(({ field }) => field);

const begun = async (members: Member[] = [{ user: writer, level: 'EDIT' }]) => {
  const file = await newCase(app.run, members);
  const witness = personIn(file, { name: 'Sınaqova Nigar', role: 'WITNESS_IN' });
  await file.plant(witness);
  return { file, witness };
};

const statementOf = (file: TestCase, personId: string | null, more = {}) => ({
  caseId: file.id,
  kind: 'STATEMENT',
  number: '',
  on: '2025-03-04',
  given: 'WITNESS',
  personId,
  takenBy: 'Müstəntiq',
  volume: 2,
  sheets: '14-18',
  text: 'Gecə evə gəldiyini deyir.',
  reliability: 'B',
  credibility: 2,
  handling: 'H0',
  place: 'CASE',
  ...more,
});
const reportOf = (file: TestCase, more = {}) =>
  statementOf(file, null, { kind: 'REPORT', number: 'A-12', given: 'FOREIGN', takenBy: null, ...more });

const recorded = async (told: Record<string, unknown>, by = writer): Promise<string> => {
  const id = newUlid();
  expect(await change(RECORD, { id, told }, by)).toMatchObject({ id, problems: [] });
  return id;
};

describe('a statement by hand', () => {
  test('is recorded once when it is sent twice, stands among the evidence, and is withdrawn', async () => {
    const { file, witness } = await begun();
    const told = statementOf(file, witness.id, { number: 'P-3' });
    const id = await recorded(told);
    expect(await change(RECORD, { id, told })).toMatchObject({ id });
    expect((await list(file)).sources).toMatchObject([
      {
        id,
        kind: 'STATEMENT',
        number: 'P-3',
        on: '2025-03-04',
        given: 'WITNESS',
        takenBy: 'Müstəntiq',
        description: 'Gecə evə gəldiyini deyir.',
        volume: 2,
        sheets: '14-18',
        reliability: 'B',
        credibility: 2,
        place: 'CASE',
        statedBy: { label: 'Sınaqova Nigar' },
        mayCorrect: true,
        mayWithdraw: true,
      },
    ]);
    expect(await change(withdrawing('withdrawSource'), { id })).toMatchObject({ id });
    expect((await list(file)).sources).toEqual([]);
    expect(
      await app.rows(
        'MATCH (:Statement {id: $id})-[s:STATED_BY]->() WHERE s.supersededAt IS NULL RETURN s.id AS id',
        {
          id,
        },
      ),
    ).toEqual([]);
  });

  test('of a protected person stands under the pseudonym', async () => {
    const { file } = await begun();
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-17' });
    await file.plant(victim);
    const id = await recorded(statementOf(file, victim.id, { given: 'VICTIM' }));
    expect((await one(id)).statedBy).toMatchObject({ label: 'Q-17' });
  });

  test('supports a fact of the case until it is retracted, and again when that is taken back', async () => {
    const { file, witness } = await begun();
    const [suspect, fact] = [personIn(file, { name: 'Sınaqov Elçin' }), newUlid()];
    await file.plant(suspect, link('ASSOCIATE_OF', fact, suspect.id, witness.id, file.stamp));
    const id = await recorded(statementOf(file, witness.id));
    const cited = newUlid();
    await change(CITE, { id: cited, factId: fact, ends: [suspect.id, witness.id], sourceId: id });
    const unsupported = async () =>
      (
        await app.read<{ unsupportedFacts: { facts: { id: string; sort: string }[] } }>(writer, UNSUPPORTED, {
          caseId: file.id,
        })
      ).unsupportedFacts.facts.filter(({ sort }) => sort === 'LINK');
    expect(await unsupported()).toEqual([]);
    const retraction = newUlid();
    const event = { kind: 'RETRACTED', on: '2025-05-20', ground: 'Təzyiq', document: '2025-05-20 protokolu' };
    expect(await change(EVENT, { id: retraction, sourceId: id, event })).toMatchObject({ id: retraction });
    expect(await one(id)).toMatchObject({
      retractedOn: '2025-05-20',
      events: [{ kind: 'RETRACTED', ground: 'Təzyiq', document: '2025-05-20 protokolu', mayWithdraw: true }],
    });
    expect(await unsupported()).toEqual([{ id: fact, sort: 'LINK' }]);
    expect(fieldsOf(await change(withdrawing('withdrawSource'), { id }))).toEqual([null]);
    await change(withdrawing('withdrawExhibitEvent'), { id: retraction });
    expect(await one(id)).toMatchObject({ retractedOn: null, events: [] });
    expect(await unsupported()).toEqual([]);
  });

  test('that came as retracted is retracted from the earlier of the two days', async () => {
    const { file, witness } = await begun();
    const id = newUlid();
    await file.plant(
      statement(
        {
          id,
          by: witness.id,
          inCase: file.id,
          on: '2025-02-10',
          as: 'WITNESS',
          text: 'x',
          retractedOn: '2025-04-01',
        },
        file.stamp,
      ),
    );
    const event = { kind: 'RETRACTED', on: '2025-03-01', ground: 'Təzyiq', document: 'Ərizə' };
    await change(EVENT, { id: newUlid(), sourceId: id, event });
    expect(await one(id)).toMatchObject({ retractedOn: '2025-03-01' });
  });

  test('says what to mend, while it is typed too', async () => {
    const { file, witness } = await begun();
    const told = statementOf(file, null, {
      on: '2999-01-01',
      given: 'HUMINT',
      sheets: '18-14',
      text: ' ',
      reliability: 'G',
      credibility: 7,
    });
    const expected = ['personId', 'on', 'given', 'sheets', 'text', 'reliability', 'credibility'];
    expect(fieldsOf(await change(RECORD, { id: newUlid(), told }))).toEqual(expected);
    const { checkTold } = await app.read<{ checkTold: { field: string }[] }>(writer, CHECK, {
      id: newUlid(),
      told,
    });
    expect(checkTold.map(({ field }) => field)).toEqual(expected);
    const id = await recorded(statementOf(file, witness.id));
    expect(
      fieldsOf(
        await change(EVENT, { id: newUlid(), sourceId: id, event: { kind: 'RETRACTED', on: '2025-01-01' } }),
      ),
    ).toEqual(['on', 'ground', 'document']);
    expect(
      fieldsOf(
        await change(EVENT, {
          id: newUlid(),
          sourceId: id,
          event: { kind: 'DISCLOSED', on: '2025-04-01', toWhom: 'x' },
        }),
      ),
    ).toEqual(['kind']);
  });

  test('that is there already is refused, for it would count twice', async () => {
    const { file, witness } = await begun();
    const told = statementOf(file, witness.id);
    await recorded(told);
    expect(fieldsOf(await change(RECORD, { id: newUlid(), told }))).toEqual(['number']);
    await recorded({ ...told, number: '2' });
    await recorded({ ...told, on: '2025-03-05' });
  });

  test('is stated by a person of the case: one of another case and one that is not there are the same answer', async () => {
    const { file } = await begun();
    const { witness: stranger } = await begun([{ user: other, level: 'EDIT' }]);
    const answers = await Promise.all(
      [stranger.id, newUlid()].map((personId) =>
        change(RECORD, { id: newUlid(), told: statementOf(file, personId) }),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers.map(fieldsOf)).toEqual([['personId'], ['personId']]);
  });

  test('is of somebody whom identities alone name only where they are kept', async () => {
    const { file } = await begun([{ user: writer, level: 'EDIT', identity: true }]);
    const hidden = personIn({ ...file, stamp: inScope(`${file.scope}:identity`) }, { role: 'WITNESS_IN' });
    await file.plant(hidden);
    expect(fieldsOf(await change(RECORD, { id: newUlid(), told: statementOf(file, hidden.id) }))).toEqual([
      'personId',
    ]);
    const id = await recorded(statementOf(file, hidden.id, { place: 'IDENTITIES' }));
    await file.letIn({ user: other, level: 'EDIT' });
    expect((await list(file, other)).sources).toEqual([]);
    expect(codesOf(await app.ask(other, ONE, { id }))).toEqual(['NOT_FOUND']);
  });

  test('is refused to a reader, and where compartments are not held', async () => {
    const { file, witness } = await begun([
      { user: writer, level: 'EDIT' },
      { user: other, level: 'READ' },
    ]);
    const told = statementOf(file, witness.id);
    expect(codesOf(await app.ask(other, RECORD, { id: newUlid(), told }))).toEqual(['NOT_FOUND']);
    for (const place of ['IDENTITIES', 'INFORMANTS'])
      expect(fieldsOf(await change(RECORD, { id: newUlid(), told: { ...told, place } }))).toEqual(['place']);
    expect(
      codesOf(await app.ask(writer, RECORD, { id: newUlid(), told: { ...told, kind: 'EXHIBIT' } })),
    ).toEqual(['BAD_INPUT']);
  });

  test('is given to one of two who record it at once', async () => {
    const { file, witness } = await begun([
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const answers = await Promise.all(
      [writer, other, writer, other].map((by) =>
        change(RECORD, { id: newUlid(), told: statementOf(file, witness.id) }, by),
      ),
    );
    expect(answers.filter(({ id }) => id !== null)).toHaveLength(1);
    expect((await list(file)).sources).toHaveLength(1);
  });
});

describe('correcting what was told', () => {
  test('keeps what stood for the days on which it stood, and neither who stated it nor where it lies changes', async () => {
    const { file, witness } = await begun();
    const [id, someone] = [newUlid(), personIn(file, { name: 'Sınaqov Elçin' })];
    await file.plant(
      someone,
      statement(
        { id, by: witness.id, inCase: file.id, on: '2025-01-10', as: 'WITNESS', text: 'əvvəlki' },
        file.stamp,
      ),
    );
    const version = newUlid();
    const told = statementOf(file, someone.id, { text: 'düzəldilmiş', place: 'IDENTITIES', handling: 'H1' });
    expect(await change(CORRECT, { id, version, expected: id, told })).toMatchObject({ id });
    expect(await change(CORRECT, { id, version, expected: id, told })).toMatchObject({ id });
    expect(await one(id)).toMatchObject({
      description: 'düzəldilmiş',
      on: '2025-03-04',
      handling: 'H1',
      place: 'CASE',
      statedBy: { id: witness.id },
      versionId: version,
    });
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: writer.cookie, [AS_OF_HEADER]: '2025-03-01' },
      body: JSON.stringify({ query: ONE, variables: { id } }),
    });
    expect(await response.json()).toMatchObject({
      data: { evidenceSource: { description: 'əvvəlki', on: '2025-01-10', versionId: id } },
    });
  });

  test('by two people: the second gets both versions, and decides on the newer', async () => {
    const { file, witness } = await begun([
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const told = statementOf(file, witness.id);
    const id = await recorded(told);
    const [first, second] = [newUlid(), newUlid()];
    await change(CORRECT, { id, expected: id, version: first, told: { ...told, text: 'theirs' } }, other);
    const mine = { id, expected: id, version: second, told: { ...told, text: 'mine' } };
    expect(await change(CORRECT, mine)).toMatchObject({
      id: null,
      problems: [],
      meanwhile: { versionId: first, description: 'theirs' },
    });
    expect(await change(CORRECT, { ...mine, expected: first })).toMatchObject({ id });
    expect(await one(id)).toMatchObject({ description: 'mine' });
  });

  test('is refused where another is there, to a reader, and for what left the unit', async () => {
    const { file, witness } = await begun([
      { user: writer, level: 'EDIT' },
      { user: other, level: 'READ' },
    ]);
    const told = statementOf(file, witness.id);
    const id = await recorded(told);
    await recorded({ ...told, number: '2' });
    const again = { id, expected: id, version: newUlid(), told: { ...told, number: '2' } };
    expect(fieldsOf(await change(CORRECT, again))).toEqual(['number']);
    expect(codesOf(await app.ask(other, CORRECT, { ...again, told }))).toEqual(['NOT_FOUND']);
    await app.change(
      'MATCH (x:Statement {id: $id}) SET x:Report, x.sourceKind = "EXPORT", x.reference = "x" REMOVE x:Statement',
      {
        id,
      },
    );
    expect(codesOf(await app.ask(writer, CORRECT, { ...again, told: reportOf(file) }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('an information report by hand', () => {
  test('stands with its grade and code, by a number that no other has, and is corrected and withdrawn', async () => {
    const { file } = await begun();
    const told = reportOf(file, { reliability: 'C', credibility: 3, handling: 'H1' });
    const id = await recorded(told);
    expect(await one(id)).toMatchObject({
      kind: 'REPORT',
      number: 'A-12',
      given: 'FOREIGN',
      reliability: 'C',
      credibility: 3,
      handling: 'H1',
      statedBy: null,
    });
    expect(fieldsOf(await change(RECORD, { id: newUlid(), told }))).toEqual(['number']);
    expect(fieldsOf(await change(RECORD, { id: newUlid(), told: { ...told, number: ' ' } }))).toEqual([
      'number',
    ]);
    const version = newUlid();
    await change(CORRECT, { id, version, expected: id, told: { ...told, number: 'A-13' } });
    expect(await one(id)).toMatchObject({ number: 'A-13', versionId: version });
    expect(await change(withdrawing('withdrawSource'), { id })).toMatchObject({ id });
    expect((await list(file)).sources).toEqual([]);
  });

  test('names its informant only among informants, for those who hold them', async () => {
    const { file } = await begun([
      { user: writer, level: 'EDIT', source: true },
      { user: other, level: 'EDIT' },
    ]);
    const informant = personIn(file, { name: 'Sınaqov Fuad', role: 'WITNESS_IN' });
    const secret = personIn({ ...file, stamp: inScope(`${file.scope}:source`) }, { name: 'Sınaqov Gizli' });
    await file.plant(informant, secret);
    expect((await list(file)).mayShield).toBe(true);
    expect((await list(file, other)).mayShield).toBe(false);
    const told = reportOf(file, { given: 'HUMINT', handling: 'H2', personId: informant.id });
    expect(fieldsOf(await change(RECORD, { id: newUlid(), told }))).toEqual(['personId']);
    const id = await recorded({ ...told, personId: secret.id, place: 'INFORMANTS' });
    expect(await one(id)).toMatchObject({ place: 'INFORMANTS', statedBy: { label: 'Sınaqov Gizli' } });
    expect((await list(file, other)).sources).toEqual([]);
    expect(codesOf(await app.ask(other, ONE, { id }))).toEqual(['NOT_FOUND']);
    // Its number is free for who does not see it: a refusal would tell of it.
    await recorded(reportOf(file), other);
  });

  test('does not name a person whom only another compartment ties to the case', async () => {
    const { file } = await begun([{ user: writer, level: 'EDIT', source: true, identity: true }]);
    const hidden = personIn(file, { name: 'Sınaqov Elçin' });
    const role = caseRole('WITNESS_IN', newUlid(), hidden.id, file.id, inScope(`${file.scope}:identity`));
    await app.change('MATCH ()-[r:SUSPECT_IN]->(:Case {id: $id}) DELETE r', { id: file.id });
    await file.plant({ ...hidden, ties: hidden.ties.filter(({ type }) => type !== 'SUSPECT_IN') }, role);
    const told = reportOf(file, { personId: hidden.id, place: 'INFORMANTS' });
    expect(fieldsOf(await change(RECORD, { id: newUlid(), told }))).toEqual(['personId']);
  });
});
