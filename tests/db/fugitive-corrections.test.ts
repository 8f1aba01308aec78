import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { fugitiveEvent } from '../../seed/builders/wanted.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope } from '../support/builders.ts';
import { fieldsOf, publishedFor } from '../support/notices.ts';

let app: TestApp;
let liaison: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  [liaison, second] = await Promise.all([app.signInAs('LIAISON'), app.signInAs('LIAISON')]);
});
afterAll(() => app.close());

const published = () => publishedFor(app, liaison, second);

const FACT = `mutation ($id: ID!, $noticeId: ID!, $version: ID, $fact: FugitiveFactInput!) {
  answer: recordFugitiveFact(id: $id, soughtBy: $noticeId, version: $version, fact: $fact) { id problems { field } newer { id on place } } }`;
const FACTS = `query ($id: ID!) { notice(id: $id) { facts { id kind on place country { code } mayWithdraw mayChange earlierIds } standing { kind on country { code } } } }`;
const FACT_VERSIONS =
  'query ($noticeId: ID!, $id: ID!) { fugitiveFactVersions(soughtBy: $noticeId, id: $id) { id on place } }';
type FactAnswer = {
  id: string | null;
  problems: { field: string | null }[];
  newer: { id: string; place: string | null } | null;
};
type Facts = {
  notice: {
    facts: {
      id: string;
      kind: string;
      on: string;
      place: string | null;
      mayWithdraw: boolean;
      earlierIds: string[];
    }[];
    standing: unknown;
  };
};

describe('what happened to the person', () => {
  const happened = async (by: Session, noticeId: string, fact: object, version: string | null = null) =>
    (
      await app.read<{ answer: FactAnswer }>(by, FACT, {
        id: newUlid(),
        noticeId,
        version,
        fact: { kind: 'ARREST', on: '2025-06-01', country: 'GE', document: 'letter 9', ...fact },
      })
    ).answer;
  const factsOf = async (id: string) => (await app.read<Facts>(liaison, FACTS, { id })).notice;

  test('is corrected by version, and where the search stands follows', async () => {
    const { id } = await published();
    const arrest = (await happened(liaison, id, {})).id ?? '';
    const fixed = await happened(second, id, { on: '2025-06-03', country: 'RU', place: 'Samara' }, arrest);
    expect(fixed.problems).toEqual([]);
    const { facts, standing } = await factsOf(id);
    expect(facts).toMatchObject([
      {
        id: fixed.id,
        kind: 'ARREST',
        on: '2025-06-03',
        place: 'Samara',
        earlierIds: [arrest],
        mayWithdraw: true,
      },
    ]);
    expect(standing).toEqual({ kind: 'HELD', on: '2025-06-03', country: { code: 'RU' } });
    const { fugitiveFactVersions } = await app.read<{ fugitiveFactVersions: unknown[] }>(
      liaison,
      FACT_VERSIONS,
      {
        noticeId: id,
        id: fixed.id,
      },
    );
    expect(fugitiveFactVersions).toEqual([{ id: arrest, on: '2025-06-01', place: null }]);
    const under = await app.rows(
      'MATCH (x {id: $id})-[u:UNDER]->(n:Notice) WHERE u.supersededAt IS NULL RETURN n.id AS id',
      { id: fixed.id },
    );
    expect(under).toEqual([{ id }]);
  });

  test('says how far it is to be trusted, how it is handled and at what time it was; a correction keeps the grade it had', async () => {
    const { id, person, file } = await published();
    const imported = fugitiveEvent(
      { id: newUlid(), kind: 'Sighting', person: person.id, country: countryId('GE'), on: '2025-06-01' },
      { ...inScope('notices', { grade: 'D4', certainty: 'PRESUMED', handling: 'H1' }) },
    );
    await file.plant(imported);
    const graded = 'query ($id: ID!) { notice(id: $id) { facts { id kind grade handling time } } }';
    type Graded = { notice: { facts: { id: string }[] } };
    const factsGraded = async () => (await app.read<Graded>(liaison, graded, { id })).notice.facts;
    const [before] = await factsGraded();
    expect(before).toMatchObject({ grade: 'D4', handling: 'H1', time: null });
    const fixed = await happened(liaison, id, { kind: 'SIGHTING', place: 'Batumi' }, before?.id);
    expect(fixed.problems).toEqual([]);
    expect(await factsGraded()).toMatchObject([{ id: fixed.id, grade: 'D4', handling: 'H1' }]);
    const sighting = { kind: 'SIGHTING', on: '2025-06-02' };
    const judged = { ...sighting, time: '23:40', reliability: 'C', credibility: 3, handling: 'H2' };
    const seen = await happened(liaison, id, judged);
    const unjudged = await happened(liaison, id, { ...sighting, time: '07:05' });
    // Of one day the earlier time stands first.
    expect(await factsGraded()).toMatchObject([
      { id: fixed.id },
      { id: unjudged.id, grade: 'F6', handling: 'H0', time: '07:05' },
      { id: seen.id, grade: 'C3', handling: 'H2', time: '23:40' },
    ]);
    expect(fieldsOf(await happened(liaison, id, { ...sighting, time: '24:00', reliability: 'G' }))).toEqual([
      'time',
      'reliability',
    ]);
  });

  test('keeps an arrest before the release that ends it, in the same country, and stays what it is', async () => {
    const { id } = await published();
    const arrest = (await happened(liaison, id, {})).id ?? '';
    const release = (await happened(liaison, id, { kind: 'RELEASE', on: '2025-07-01' })).id ?? '';
    expect(fieldsOf(await happened(liaison, id, { on: '2025-07-02' }, arrest))).toEqual(['on']);
    expect(fieldsOf(await happened(liaison, id, { country: 'RU' }, arrest))).toEqual(['on']);
    expect(fieldsOf(await happened(liaison, id, { kind: 'RELEASE', on: '2025-05-01' }, release))).toEqual([
      'kind',
    ]);
    expect(fieldsOf(await happened(liaison, id, { kind: 'SIGHTING' }, arrest))).toContain('kind');
    expect(fieldsOf(await happened(liaison, id, { on: '2025-06-20' }, arrest))).toEqual([]);
  });

  test('of two officers the slower is shown what the other made of it', async () => {
    const { id } = await published();
    const arrest = (await happened(liaison, id, {})).id ?? '';
    const answers = await Promise.all(
      [liaison, second].map((by, at) => happened(by, id, { place: `Place ${at}` }, arrest)),
    );
    const [done, told] = answers.toSorted((a, b) => Number(a.id === null) - Number(b.id === null));
    expect(told).toMatchObject({ id: null, newer: { id: done?.id } });
    expect((await happened(second, id, { place: 'Third' }, done?.id)).problems).toEqual([]);
    expect((await factsOf(id)).facts.map(({ place }) => place)).toEqual(['Third']);
  });
});
