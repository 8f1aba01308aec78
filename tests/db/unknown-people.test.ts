import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AS_OF_HEADER } from '../../server/access/as-of.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { factNode } from '../../seed/builders/facts.ts';
import { episode } from '../../seed/builders/offences.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { episodesOf } from '../support/episodes.ts';
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

const GROUP = `id estimateFrom estimateTo what note certainty reliability credibility handling sourceText sources earlier mayCorrect mayWithdraw
  episode { id victim { label } forms }`;
const LIST = `query ($caseId: ID!) { unknownPeople(caseId: $caseId) { mayRecord groups { ${GROUP} } episodes { id } } }`;
const RECORD = `mutation ($id: ID!, $version: ID, $people: UnknownPeopleInput!) {
  recordUnknownPeople(id: $id, version: $version, people: $people) { id problems { field } newer { ${GROUP} } } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawUnknownPeople(caseId: $caseId, id: $id) { id problems { field } } }`;
const RESTORE = `mutation ($caseId: ID!, $id: ID!) { restoreUnknownPeople(caseId: $caseId, id: $id) { id problems { field } } }`;
const SUMMARY = `query ($id: ID!) { case(id: $id) { people { person { id } } summary { people victims suspects witnesses } } }`;

type Answer = { id: string | null; problems: { field: string | null }[]; newer: { id: string } | null };
type Listed = { mayRecord: boolean; groups: { id: string }[]; episodes: { id: string }[] };

const begun = async (members: Member[] = [{ user: writer, level: 'EDIT' }]) => {
  const file = await newCase(app.run, members);
  const [victim, episodeId] = [personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-3' }), newUlid()];
  const own = { victim: victim.id, inCase: file.id, forms: ['LABOUR'], exploitedIn: countryId('TR') };
  await file.plant(victim, episode({ ...own, id: episodeId }, file.stamp));
  return { file, episodeId, own };
};
const peopleOf = (file: TestCase, more = {}) => ({
  caseId: file.id,
  estimateFrom: 10,
  estimateTo: 15,
  what: 'PRESUMED_VICTIM',
  note: 'mənzildəki qızlar',
  episodeId: null,
  certainty: 'PRESUMED',
  reliability: 'C',
  credibility: 3,
  handling: 'H0',
  sourceText: 'Şahidin ifadəsi',
  ...more,
});
const list = async (file: TestCase, by = writer) =>
  (await app.read<{ unknownPeople: Listed }>(by, LIST, { caseId: file.id })).unknownPeople;
const record = async (variables: Record<string, unknown>, by = writer): Promise<Answer> =>
  (await app.read<{ recordUnknownPeople: Answer }>(by, RECORD, variables)).recordUnknownPeople;
const withdraw = async (file: TestCase, id: string, by = writer): Promise<Answer> =>
  (await app.read<{ withdrawUnknownPeople: Answer }>(by, WITHDRAW, { caseId: file.id, id }))
    .withdrawUnknownPeople;

const restore = async (file: TestCase, id: string, by = writer): Promise<Answer> =>
  (await app.read<{ restoreUnknownPeople: Answer }>(by, RESTORE, { caseId: file.id, id }))
    .restoreUnknownPeople;
const numberAsOf = async (file: TestCase, day: string): Promise<number> => {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: writer.cookie, [AS_OF_HEADER]: day },
    body: JSON.stringify({ query: LIST, variables: { caseId: file.id } }),
  });
  const { data } = (await response.json()) as { data: { unknownPeople: { groups: unknown[] } } };
  return data.unknownPeople.groups.length;
};

describe('people known by number', () => {
  test('are recorded once for an episode, counted nowhere, and withdrawn', async () => {
    const { file, episodeId } = await begun();
    const before = await app.read(writer, SUMMARY, { id: file.id });
    const id = newUlid();
    const people = peopleOf(file, { episodeId });
    expect(await record({ id, people })).toMatchObject({ id, problems: [] });
    expect(await record({ id, people })).toMatchObject({ id, problems: [] });
    expect(await list(file)).toMatchObject({
      mayRecord: true,
      groups: [
        {
          id,
          estimateFrom: 10,
          estimateTo: 15,
          what: 'PRESUMED_VICTIM',
          note: 'mənzildəki qızlar',
          episode: { id: episodeId, victim: { label: 'Q-3' }, forms: ['LABOUR'] },
          reliability: 'C',
          credibility: 3,
          earlier: 0,
          mayCorrect: true,
          mayWithdraw: true,
        },
      ],
    });
    expect(await app.read(writer, SUMMARY, { id: file.id })).toEqual(before);
    expect(await withdraw(file, id)).toMatchObject({ id });
    expect((await list(file)).groups).toEqual([]);
  });

  test('are corrected without losing what stood, and of two the second gets the version of the first', async () => {
    const { file, episodeId } = await begun([
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const [first, theirs, mine] = [newUlid(), newUlid(), newUlid()];
    await record({ id: first, people: peopleOf(file, { episodeId }) });
    expect(
      await record({ id: theirs, version: first, people: peopleOf(file, { estimateTo: 12 }) }, other),
    ).toMatchObject({ id: theirs });
    const correction = { id: mine, version: first, people: peopleOf(file, { estimateTo: 20 }) };
    expect(await record(correction)).toMatchObject({
      id: null,
      problems: [],
      newer: { id: theirs, estimateTo: 12, earlier: 1 },
    });
    expect(await record({ ...correction, version: theirs })).toMatchObject({ id: mine });
    expect((await list(file)).groups).toMatchObject([
      { id: mine, estimateTo: 20, episode: null, earlier: 2 },
    ]);
    expect(await withdraw(file, mine, other)).toMatchObject({ id: null, problems: [{ field: null }] });
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: writer.cookie, [AS_OF_HEADER]: '2025-03-01' },
      body: JSON.stringify({ query: LIST, variables: { caseId: file.id } }),
    });
    expect(await response.json()).toMatchObject({
      data: { unknownPeople: { mayRecord: false, groups: [] } },
    });
  });

  test('come back under their id, with episode and source, after a withdrawal; in between they were not there', async () => {
    const { file, episodeId } = await begun([
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const [id, source, elsewhere] = [newUlid(), newUlid(), await begun()];
    await record({ id, people: peopleOf(file, { episodeId }) });
    await file.plant(exhibit({ id: source, inCases: [file.id], number: '7', kind: 'DOCUMENT' }, file.stamp));
    const CITE = `mutation ($id: ID!, $factId: ID!, $sourceId: ID!) {
      citeFact(id: $id, factId: $factId, ends: [], sourceId: $sourceId, against: false) { problems { field } } }`;
    await app.read(writer, CITE, { id: newUlid(), factId: id, sourceId: source });
    const before = (await list(file)).groups;
    expect(before).toMatchObject([{ id, sources: 1, episode: { id: episodeId } }]);
    await withdraw(file, id);
    expect((await list(file)).groups).toEqual([]);
    await app.change(
      `MATCH (x:UnknownPersons {id: $id})-[t]->() SET x.recordedAt = '2025-03-01T08:00:00.000Z', t.recordedAt = '2025-03-01T08:00:00.000Z',
       x.supersededAt = '2025-03-10T08:00:00.000Z', t.supersededAt = '2025-03-10T08:00:00.000Z'`,
      { id },
    );
    // Neither another of the case nor the writer under another case brings them back.
    expect(await restore(file, id, other)).toMatchObject({ id: null, problems: [{ field: null }] });
    expect(await restore(elsewhere.file, id)).toMatchObject({ id: null });
    expect(await restore(file, id)).toMatchObject({ id, problems: [] });
    expect(await restore(file, id)).toMatchObject({ id, problems: [] });
    expect((await list(file)).groups).toEqual(before);
    expect([await numberAsOf(file, '2025-03-05'), await numberAsOf(file, '2025-04-01')]).toEqual([1, 0]);
    await withdraw(file, id);
    expect(await restore(file, id)).toMatchObject({ id });
    expect((await list(file)).groups).toEqual(before);
  });

  test('stay with their episode when it is corrected, and what a source says of it is looked at as before', async () => {
    const { file, own } = await begun();
    const episodes = episodesOf(app, file, own.victim);
    const { id: episodeId } = await episodes.record(writer);
    const [id, theirs] = [newUlid(), newUlid()];
    await record({ id, people: peopleOf(file, { episodeId }) });
    // What another case says of the same episode follows, too, though whoever corrects it does not see that.
    const hidden = await newCase(app.run, [{ user: other }]);
    await hidden.plant(
      factNode('UnknownPersons', theirs, hidden.stamp, { estimateFrom: 2, estimateTo: 2, what: 'WITNESS' }, [
        ['IN_CASE', hidden.id],
        ['CONCERNS', episodeId ?? ''],
      ]),
    );
    const { id: corrected } = await episodes.record(
      writer,
      { exploitedTo: '2024-12' },
      { version: episodeId },
    );
    expect(corrected).not.toBeNull();
    expect(
      await app.rows(
        'MATCH (:UnknownPersons {id: $theirs})-[k:CONCERNS]->(e) WHERE k.supersededAt IS NULL RETURN e.id AS id',
        { theirs },
      ),
    ).toEqual([{ id: corrected }]);
    expect((await list(file)).groups).toMatchObject([{ id, episode: { id: corrected } }]);
    // Those of an episode that was corrected before are taken along when Əlaqə is brought up to date.
    await app.change(
      `MATCH (u:UnknownPersons {id: $id})-[t:CONCERNS]->(e)
       FOREACH (n IN CASE WHEN t.supersededAt IS NULL THEN [t] ELSE [] END | DELETE n)
       FOREACH (n IN CASE WHEN e.id = $episodeId THEN [t] ELSE [] END | SET n.supersededAt = null)`,
      { id, episodeId },
    );
    expect((await list(file)).groups).toMatchObject([{ id, episode: null }]);
    await app.change(
      readFileSync('cypher/migrations/0059-people-of-corrected-episodes.cypher', 'utf8').replace(
        /;\s*$/u,
        '',
      ),
      {},
    );
    expect((await list(file)).groups).toMatchObject([{ id, episode: { id: corrected } }]);
    const source = newUlid();
    await file.plant(exhibit({ id: source, inCases: [file.id], number: '8', kind: 'DOCUMENT' }, file.stamp));
    const CITE = `mutation ($id: ID!, $factId: ID!, $sourceId: ID!) {
      citeFact(id: $id, factId: $factId, ends: [], sourceId: $sourceId, quote: "adını dedi", against: false) { problems { field } } }`;
    expect(await app.read(writer, CITE, { id: newUlid(), factId: id, sourceId: source })).toEqual({
      citeFact: { problems: [{ field: 'quote' }] },
    });
    // Of an episode that is another since, they are not brought back in silence.
    await withdraw(file, id);
    await episodes.record(writer, { exploitedTo: '2025-01' }, { version: corrected });
    expect(await restore(file, id)).toMatchObject({ id: null, problems: [{ field: 'episodeId' }] });
    expect((await list(file)).groups).toEqual([]);
  });

  test('need a number, an order of it, a grade and a source', async () => {
    const { file } = await begun();
    const people = peopleOf(file, {
      estimateFrom: 0,
      estimateTo: -1,
      note: 'x'.repeat(501),
      episodeId: newUlid(),
      reliability: 'Z',
      credibility: 9,
      sourceText: ' ',
    });
    const { id, problems } = await record({ id: newUlid(), people });
    expect(id).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual([
      'estimateFrom',
      'estimateTo',
      'note',
      'episodeId',
      'reliability',
      'credibility',
      'sourceText',
    ]);
  });

  test('belong to no episode that only identities hold, nor to one of another case: both are as none at all', async () => {
    const { file, own } = await begun([{ user: writer, level: 'EDIT', identity: true }]);
    const { episodeId: elsewhere } = await begun([{ user: other, level: 'EDIT' }]);
    const sealed = newUlid();
    await file.plant(episode({ ...own, id: sealed }, inScope(`${file.scope}:identity`)));
    expect((await list(file)).episodes.map(({ id }) => id)).not.toContain(sealed);
    for (const episodeId of [sealed, elsewhere, newUlid()])
      expect(await record({ id: newUlid(), people: peopleOf(file, { episodeId }) })).toMatchObject({
        id: null,
        problems: [{ field: 'episodeId' }],
      });
  });

  test('are tied to a source from where they are shown, until then listed without one, and stay tied while as many are said', async () => {
    const { file, episodeId } = await begun();
    const [id, again, more] = [newUlid(), newUlid(), newUlid()];
    await record({ id, people: peopleOf(file, { episodeId }) });
    const unsupported = async () =>
      (
        await app.read<{ unsupportedFacts: { facts: { id: string; sort: string; says: string[] }[] } }>(
          writer,
          'query ($caseId: ID!) { unsupportedFacts(caseId: $caseId) { facts { id sort says } } }',
          { caseId: file.id },
        )
      ).unsupportedFacts.facts.filter(({ sort }) => sort === 'PEOPLE_BY_NUMBER');
    expect(await unsupported()).toEqual([
      { id, sort: 'PEOPLE_BY_NUMBER', says: ['PRESUMED_VICTIM', '10–15'] },
    ]);
    const source = newUlid();
    await file.plant(exhibit({ id: source, inCases: [file.id], number: '3', kind: 'DOCUMENT' }, file.stamp));
    const CITE = `mutation ($id: ID!, $factId: ID!, $sourceId: ID!, $quote: String) {
      citeFact(id: $id, factId: $factId, ends: [], sourceId: $sourceId, quote: $quote, against: false) { id problems { field } } }`;
    const quoted = { id: newUlid(), factId: id, sourceId: source, quote: 'onlar on beş nəfər idi' };
    // The words of a source may say who the protected person of the episode is.
    expect(await app.read(writer, CITE, quoted)).toEqual({
      citeFact: { id: null, problems: [{ field: 'quote' }] },
    });
    expect(await app.read(writer, CITE, { ...quoted, quote: null })).toMatchObject({
      citeFact: { problems: [] },
    });
    expect(await unsupported()).toEqual([]);
    expect((await list(file)).groups).toMatchObject([{ id, sources: 1 }]);
    await record({ id: again, version: id, people: peopleOf(file, { episodeId, note: 'mənzildə' }) });
    expect((await list(file)).groups).toMatchObject([{ id: again, sources: 1 }]);
    await record({ id: more, version: again, people: peopleOf(file, { episodeId, estimateTo: 30 }) });
    expect((await list(file)).groups).toMatchObject([{ id: more, sources: 0 }]);
    expect((await unsupported()).map((one) => one.id)).toEqual([more]);
  });

  test('are refused to a reader, and not there for whoever does not see the case', async () => {
    const { file } = await begun([
      { user: writer, level: 'EDIT' },
      { user: other, level: 'READ' },
    ]);
    const id = newUlid();
    await record({ id, people: peopleOf(file) });
    const asked = { id: newUlid(), people: peopleOf(file) };
    expect(codesOf(await app.ask(other, RECORD, asked))).toEqual(['NOT_FOUND']);
    for (const query of [WITHDRAW, RESTORE])
      expect(codesOf(await app.ask(other, query, { caseId: file.id, id }))).toEqual(['NOT_FOUND']);
    expect(await list(file, other)).toMatchObject({ mayRecord: false, groups: [{ mayCorrect: false }] });
    const outsider = await app.signInAs('ANALYST');
    expect(codesOf(await app.ask(outsider, LIST, { caseId: file.id }))).toEqual(['NOT_FOUND']);
  });
});
