import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUlid, newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { fugitiveEvent } from '../../seed/builders/wanted.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { addMonths, dayInBaku } from '../../server/calendar.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';
import { noticesOf, RECORD_EVENT, type Corrected, type NoticeAnswered } from '../support/notices.ts';

let app: TestApp;
let liaison: Session;
let second: Session;
let notices: ReturnType<typeof noticesOf>;
beforeAll(async () => {
  app = await startApp();
  [liaison, second] = await Promise.all([app.signInAs('LIAISON'), app.signInAs('LIAISON')]);
  notices = noticesOf(app);
});
afterAll(() => app.close());

const idOf = ({ id, problems }: NoticeAnswered): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};
const fieldsOf = ({ problems }: { problems: { field: string | null }[] }) =>
  problems.map(({ field }) => field);

/** A notice of ours that is published, with the ids of its events. */
const published = async () => {
  const file = await newCase(app.run, [{ user: liaison }, { user: second }]);
  const person = personIn(file, { name: inventedName(), birth: '1987-05' });
  await file.plant(person);
  const id = idOf(await notices.draft(liaison, notices.notice(file.id, [person.id])));
  for (const [state, on] of [
    ['REQUESTED', '2025-03-05'],
    ['UNDER_REVIEW', '2025-03-20'],
    ['PUBLISHED', '2025-04-30'],
  ] as const)
    idOf(await notices.record(liaison, id, notices.event(state, on)));
  const { events } = await notices.read(liaison, id);
  const [draft = '', requested = '', , publication = ''] = events.map((event) => event.id);
  return { file, person, id, draft, requested, publication };
};

describe('correcting an event of a notice', () => {
  test('puts a version in its place: day, ground, document; the earlier one is kept with who recorded it', async () => {
    const { id, requested } = await published();
    const better = notices.event('REQUESTED', '2025-03-07', { ground: 'as corrected', document: 'letter 8' });
    const version = idOf(await notices.record(second, id, better, { version: requested }));
    const { events } = await notices.read(liaison, id);
    expect(events[1]).toMatchObject({
      id: version,
      state: 'REQUESTED',
      on: '2025-03-07',
      ground: 'as corrected',
      earlierIds: [requested],
      mayWithdraw: false,
    });
    expect(events).toHaveLength(4);
    const again = idOf(await notices.record(liaison, id, { ...better, on: '2025-03-08' }, { version }));
    expect(await notices.versions(second, id, again)).toMatchObject([
      { id: version, on: '2025-03-07', ground: 'as corrected', mayChange: false },
      { id: requested, on: '2025-03-05', ground: 'as agreed' },
    ]);
  });

  test('moves the validity with the day of the publication, and keeps what a register said while the day stays', async () => {
    const { id, publication, file, person } = await published();
    idOf(
      await notices.record(liaison, id, notices.event('PUBLISHED', '2025-05-02'), { version: publication }),
    );
    expect((await notices.read(liaison, id)).validTo).toBe('2030-05-02');
    const old = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(old);
    const [event] = (await notices.read(liaison, old.id)).events;
    const words = notices.event('PUBLISHED', '2025-03-09', { ground: 'read from the paper' });
    idOf(await notices.record(liaison, old.id, words, { version: event?.id ?? '' }));
    expect(await notices.read(liaison, old.id)).toMatchObject({
      validTo: '2030-02-14',
      events: [{ ground: 'read from the paper' }],
    });
  });

  test('stays in the state machine: not past a neighbour, not another state, and what is wrong is said by its field', async () => {
    const { id, requested, draft } = await published();
    const correct = async (version: string, state: string, on: string, more = {}) =>
      fieldsOf(await notices.record(liaison, id, notices.event(state, on, more), { version }));
    expect(await correct(requested, 'REQUESTED', '2025-03-25')).toEqual(['state']);
    expect(await correct(requested, 'REQUESTED', '2025-03-20')).toEqual(['on']);
    expect(await correct(draft, 'DRAFT', '2025-06-01')).toEqual(['state']);
    expect(await correct(requested, 'WITHDRAWN', '2025-03-05')).toEqual(['state']);
    expect(await correct(requested, 'REQUESTED', '2025-02-30', { ground: ' ' })).toEqual(['on', 'ground']);
    const { events } = await notices.read(liaison, id);
    expect(events.map(({ on }) => on)).toEqual(['2025-03-01', '2025-03-05', '2025-03-20', '2025-04-30']);
  });

  test('as of an earlier moment the notice reads as it stood', async () => {
    const { id, requested } = await published();
    await notices.record(liaison, id, notices.event('REQUESTED', '2025-03-08'), { version: requested });
    const [row] = await app.rows(
      'MATCH (e:NoticeEvent {id: $requested})-[o:OF_NOTICE]->(:Notice) RETURN e.on AS on, e.supersededAt AS at, o.supersededAt AS tie',
      { requested },
    );
    expect(row).toMatchObject({ on: '2025-03-05', at: expect.any(String), tie: row?.['at'] });
  });
});

describe('two officers', () => {
  test('the second is told, sees the version of the first, and may put his own in its place', async () => {
    const { id, requested } = await published();
    const seen = (await notices.read(second, id)).events.map((event) => event.id);
    const mine = notices.event('REQUESTED', '2025-03-06', { ground: 'by the first' });
    const first = idOf(await notices.record(liaison, id, mine, { version: requested }));
    const late = await notices.record(second, id, notices.event('REQUESTED', '2025-03-07'), {
      version: requested,
      seen,
    });
    expect(late).toMatchObject({ id: null, newer: [{ id: first, ground: 'by the first' }] });
    const third = notices.event('REQUESTED', '2025-03-07', { ground: 'by the second' });
    idOf(await notices.record(second, id, third, { version: first, seen: [...seen, first] }));
    expect((await notices.read(liaison, id)).events[1]?.ground).toBe('by the second');
  });

  test('at the same moment one is kept and the other told, however often', async () => {
    const { id, requested } = await published();
    let version = requested;
    for (const day of ['2025-03-06', '2025-03-07', '2025-03-08']) {
      const answers = await Promise.all(
        [liaison, second].map((by) => notices.record(by, id, notices.event('REQUESTED', day), { version })),
      );
      const done = answers.flatMap((answer) => answer.id ?? []);
      expect(done).toHaveLength(1);
      version = done[0] ?? '';
    }
    expect((await notices.read(liaison, id)).events).toHaveLength(4);
  });

  test('sent twice, a correction is one version', async () => {
    const { id, requested } = await published();
    const key = newUlid();
    const sent = {
      id: key,
      version: requested,
      seen: (await notices.read(liaison, id)).events.map((e) => e.id),
    };
    for (const _ of [1, 2])
      expect(idOf(await notices.record(liaison, id, notices.event('REQUESTED', '2025-03-06'), sent))).toBe(
        key,
      );
    expect((await notices.read(liaison, id)).events[1]?.earlierIds).toEqual([requested]);
  });
});

describe('who may', () => {
  test('whose event it was first withdraws it, and who has corrected it does not', async () => {
    const { id, publication } = await published();
    const version = idOf(
      await notices.record(second, id, notices.event('PUBLISHED', '2025-05-01'), { version: publication }),
    );
    expect((await notices.withdraw(second, id, version)).id).toBeNull();
    expect((await notices.read(liaison, id)).events.at(-1)?.mayWithdraw).toBe(true);
    idOf(await notices.withdraw(liaison, id, version));
    expect((await notices.read(liaison, id)).state).toBe('UNDER_REVIEW');
  });

  test('an analyst corrects nothing, and a version that is not of this notice leads nowhere', async () => {
    const { id, requested } = await published();
    const other = await published();
    const event = notices.event('REQUESTED', '2025-03-06');
    const variables = { id: newUlid(), noticeId: id, version: requested, seen: [], event };
    expect(codesOf(await app.ask(await app.signInAs('ANALYST'), RECORD_EVENT, variables))).toEqual([
      'FORBIDDEN',
    ]);
    for (const version of [other.requested, newUlid()])
      expect(fieldsOf(await notices.record(liaison, id, event, { version }))).toEqual([null]);
  });
});

const FACT = `mutation ($id: ID!, $noticeId: ID!, $version: ID, $fact: FugitiveFactInput!) {
  answer: recordFugitiveFact(id: $id, noticeId: $noticeId, version: $version, fact: $fact) { id problems { field } newer { id on place } } }`;
const FACTS = `query ($id: ID!) { notice(id: $id) { facts { id kind on place country { code } mayWithdraw mayChange earlierIds } standing { kind on country { code } } } }`;
const FACT_VERSIONS =
  'query ($noticeId: ID!, $id: ID!) { fugitiveFactVersions(noticeId: $noticeId, id: $id) { id on place } }';
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

describe('correcting what a notice says', () => {
  const doneId = ({ id, problems, newer }: Corrected): string => {
    expect([problems, newer]).toEqual([[], null]);
    if (id === null) throw new Error('it was not done');
    return id;
  };
  /** A draft without a decision, and a search on which it could rest. */
  const drafted = async (more: Record<string, unknown> = {}) => {
    const file = await newCase(app.run, [{ user: liaison }, { user: second }]);
    const person = personIn(file, { name: inventedName(), birth: '1987-05' });
    const search = searchFor(file, person.id, 'notices');
    await file.plant(person, search);
    const input = notices.notice(file.id, [person.id], more);
    return {
      file,
      person,
      search: search.id,
      number: input.number,
      id: idOf(await notices.draft(liaison, input)),
    };
  };

  test('gives a draft its decision and the number of the bureau; what it said before stays to be read', async () => {
    const { id, search, number, file } = await drafted();
    expect((await notices.contents(liaison, id)).notice.missing).toContain('DECISION');
    const [official, further] = [`A-${newUlid()}`, `A-${newUlid()}`];
    const first = doneId(
      await notices.correct(second, id, { number: official, basedOn: [search], caveat: 'by agreement' }),
    );
    const { notice, noticeVersions } = await notices.contents(liaison, id);
    expect(notice.missing).not.toContain('DECISION');
    expect(notice.content).toMatchObject({
      id: first,
      number: official,
      caveat: 'by agreement',
      case: { id: file.id },
      basis: [{ id: search, kind: 'SEARCH' }],
      earlier: 1,
      recordedBy: { en: 'Test' },
    });
    expect(noticeVersions).toMatchObject([{ number, basis: [], caveat: null }]);
    // What is not named stays as it is.
    doneId(await notices.correct(liaison, id, { number: further }));
    const third = await notices.contents(liaison, id);
    expect(third.notice.content).toMatchObject({ number: further, basis: [{ id: search }], caveat: null });
    expect(third.noticeVersions.map((one) => one.number)).toEqual([official, number]);
    // Untied again, as undoing does.
    doneId(await notices.correct(liaison, id, { basedOn: [] }));
    expect((await notices.contents(liaison, id)).notice.content.basis).toEqual([]);
  });

  test('is of a country of the list: one that is not known is refused by name of the field', async () => {
    const { file, person } = await published();
    const unknown = notices.notice(file.id, [person.id], { requestedBy: 'QZ' });
    expect(await notices.draft(liaison, unknown)).toMatchObject({
      id: null,
      problems: [{ field: 'requestedBy' }],
    });
  });

  test('of two officers the slower is shown what the other made of it, and chooses; sent twice it is one version', async () => {
    const { id } = await drafted();
    const version = id;
    const answers = await Promise.all(
      [liaison, second].map((by, at) => notices.correct(by, id, { caveat: `words ${at}` }, { version })),
    );
    const [done, told] = answers.toSorted((a, b) => Number(a.id === null) - Number(b.id === null));
    expect(told).toMatchObject({ id: null, problems: [], newer: { id: done?.id } });
    const [again, at] = [newUlid(), done?.id ?? ''];
    for (const _ of [1, 2])
      expect(
        doneId(await notices.correct(second, id, { caveat: 'chosen' }, { id: again, version: at })),
      ).toBe(again);
    const { notice, noticeVersions } = await notices.contents(liaison, id);
    expect(notice.content).toMatchObject({ id: again, caveat: 'chosen', earlier: 2 });
    expect(noticeVersions).toHaveLength(2);
  });

  test('refuses the number of another, a ground that concerns somebody else and a case without the person', async () => {
    const [one, other] = [await drafted(), await drafted()];
    expect(fieldsOf(await notices.correct(liaison, one.id, { number: other.number }))).toEqual(['number']);
    expect(fieldsOf(await notices.correct(liaison, one.id, { basedOn: [other.search] }))).toEqual([
      'basedOn',
    ]);
    expect(fieldsOf(await notices.correct(liaison, one.id, { purpose: 'REVENGE', number: 'x' }))).toEqual([
      'number',
      'purpose',
    ]);
    await expect(notices.correct(liaison, one.id, { caseId: other.file.id })).rejects.toThrow('NOT_FOUND');
    const elsewhere = await newCase(app.run, [{ user: liaison }]);
    const unseen = noticeOn(elsewhere, one.person.id, elsewhere.scope, [['PUBLISHED', '2025-03-09']]);
    await elsewhere.plant(unseen);
    // He reads that case and does not write there.
    await expect(notices.correct(liaison, unseen.id, { caveat: 'x' })).rejects.toThrow('NOT_FOUND');
  });

  test("of another country's notice the last day of its validity is warned of, and what it said is handled as its sender asks", async () => {
    const today = dayInBaku(new Date());
    const { id } = await drafted({ requestedBy: 'TR', validTo: addMonths(today, 3), handling: 'H1' });
    const soon = await notices.contents(liaison, id);
    expect(soon.notice.content).toMatchObject({ handling: 'H1', validTo: addMonths(today, 3) });
    expect(soon.notice.deadlines).toEqual([{ kind: 'VALIDITY', due: addMonths(today, 3) }]);
    const wrong = await notices.correct(liaison, id, { validTo: '2025-02-01' });
    expect(fieldsOf(wrong)).toEqual(['validTo']);
    doneId(await notices.correct(liaison, id, { validTo: '2031-02-01', handling: 'H2' }));
    const later = await notices.contents(liaison, id);
    expect(later.notice).toMatchObject({ validTo: '2031-02-01', content: { handling: 'H2' } });
    expect(later.noticeVersions).toMatchObject([{ handling: 'H1' }]);
    // Of ours a state begins the validity: what is sent stays without effect.
    const ours = await drafted();
    doneId(await notices.correct(liaison, ours.id, { validTo: '2031-02-01' }));
    expect((await notices.contents(liaison, ours.id)).notice.validTo).toBeNull();
  });
});

describe('where somebody is presumed to hide', () => {
  const PRESUMED = `query ($id: ID!) { notice(id: $id) { presumedCountries { country { code } certainty }
    presumptions { id country { code } certainty grade since until ground document earlierIds mayChange mayWithdraw } } }`;
  const ANSWERED = '{ id problems { field } newer { id earlierIds } }';
  const PRESUME = `mutation ($id: ID!, $noticeId: ID!, $version: ID, $seen: [ID!]!, $presumption: PresumptionInput!) {
    answer: recordPresumedCountry(id: $id, noticeId: $noticeId, version: $version, seen: $seen, presumption: $presumption) ${ANSWERED} }`;
  const UNPRESUME = `mutation ($noticeId: ID!, $id: ID!) { answer: withdrawPresumedCountry(noticeId: $noticeId, id: $id) ${ANSWERED} }`;
  const VERSIONS = `query ($noticeId: ID!, $id: ID!) { presumptionVersions(noticeId: $noticeId, id: $id) { id since } }`;
  type Presumed = { id: string; country: { code: string }; until: string | null; mayWithdraw: boolean };
  type Read = { presumedCountries: { country: { code: string } }[]; presumptions: Presumed[] };
  type Answered = { id: string | null; problems: { field: string | null }[]; newer: { id: string }[] };
  const readAll = async (by: Session, id: string): Promise<Read> =>
    (await app.read<{ notice: Read }>(by, PRESUMED, { id })).notice;
  const codesNow = async (by: Session, id: string): Promise<string[]> =>
    (await readAll(by, id)).presumedCountries.map(({ country }) => country.code);
  const presume = async (
    by: Session,
    noticeId: string,
    more: Record<string, unknown>,
    { id = newUlid(), version = null, seen }: { id?: string; version?: string | null; seen?: string[] } = {},
  ): Promise<Answered> => {
    const presumption = {
      country: 'TR',
      certainty: 'PRESUMED',
      reliability: 'B',
      credibility: 3,
      since: '2025-05-01',
      ground: 'calls from there',
      document: 'telegram 5/2025',
      ...more,
    };
    const known = seen ?? (await readAll(by, noticeId)).presumptions.map((one) => one.id);
    const variables = { id, noticeId, version, seen: known, presumption };
    return (await app.read<{ answer: Answered }>(by, PRESUME, variables)).answer;
  };
  const unpresume = async (by: Session, noticeId: string, id: string): Promise<Answered> =>
    (await app.read<{ answer: Answered }>(by, UNPRESUME, { noticeId, id })).answer;
  /** A notice on the board of the unit, whose case the officer reads and does not edit. */
  const atLarge = async () => {
    const { id } = await published();
    return { id, outsider: await app.signInAs('LIAISON') };
  };

  test('is recorded by whoever only reads the case, and the whole unit reads it; a new one ends the former', async () => {
    const { id, outsider } = await atLarge();
    const first = await presume(liaison, id, {});
    expect(first.problems).toEqual([]);
    expect([await codesNow(liaison, id), await codesNow(outsider, id)]).toEqual([['TR'], ['TR']]);
    const next = await presume(second, id, { country: 'RU', since: '2025-08-01', certainty: 'PROBABLE' });
    expect(next.problems).toEqual([]);
    expect(await codesNow(outsider, id)).toEqual(['RU']);
    expect((await readAll(second, id)).presumptions).toMatchObject([
      { id: next.id, country: { code: 'RU' }, grade: 'B3', until: null, mayWithdraw: true },
      { country: { code: 'TR' }, until: '2025-08-01', earlierIds: [first.id], mayWithdraw: false },
    ]);
    // Taken back, what it had ended stands again.
    expect((await unpresume(second, id, next.id ?? '')).id).toBe(next.id);
    expect(await codesNow(outsider, id)).toEqual(['TR']);
    expect((await readAll(liaison, id)).presumptions).toMatchObject([{ until: null, mayWithdraw: true }]);
  });

  test('what it rests on goes on with it: through a correction, an end and back, never to another country', async () => {
    const { file, id } = await published();
    const first = (await presume(liaison, id, {})).id ?? '';
    const telegram = newUlid();
    await file.plant(
      exhibit({ id: telegram, inCases: [file.id], number: 'T-5', kind: 'DOCUMENT' }, inScope('notices')),
      citation({ id: newUlid(), factId: first, sourceId: telegram }, inScope('notices')),
    );
    const SOURCES = `query ($id: ID!) { notice(id: $id) { presumedCountries { country { code } sources { id } } } }`;
    type Shown = { country: { code: string }; sources: { id: string | null }[] };
    const restsOn = async (): Promise<[string, string[]][]> =>
      (
        await app.read<{ notice: { presumedCountries: Shown[] } }>(liaison, SOURCES, { id })
      ).notice.presumedCountries.map(({ country, sources }) => [
        country.code,
        sources.flatMap((source) => source.id ?? []),
      ]);
    const onTelegram = [['TR', [telegram]]];
    const currentId = async (): Promise<string> => (await readAll(liaison, id)).presumptions[0]?.id ?? '';
    expect(await restsOn()).toEqual(onTelegram);
    await presume(second, id, { since: '2025-04-01' }, { version: first });
    expect(await restsOn()).toEqual(onTelegram);
    const next = await presume(second, id, { country: 'RU', since: '2025-08-01' });
    expect(await restsOn()).toEqual([['RU', []]]);
    await unpresume(second, id, next.id ?? '');
    expect(await restsOn()).toEqual(onTelegram);
    await presume(liaison, id, { country: 'AE' }, { version: await currentId() });
    expect(await restsOn()).toEqual([['AE', []]]);
    await presume(liaison, id, {}, { version: await currentId() });
    expect(await restsOn()).toEqual(onTelegram);
    // What was left with an earlier version before that was so, a migration carries on.
    const current = await currentId();
    await app.change(
      'MATCH (q:Citation {factId: $current}) WHERE q.supersededAt IS NULL SET q.factId = $first',
      { current, first },
    );
    expect(await restsOn()).toEqual([['TR', []]]);
    await app.change(
      readFileSync('cypher/migrations/0056-sources-of-presumptions.cypher', 'utf8').replace(/;\s*$/u, ''),
      {},
    );
    expect(await restsOn()).toEqual(onTelegram);
    const [made] = await app.rows(
      'MATCH (q:Citation {factId: $current}) WHERE q.supersededAt IS NULL RETURN q.id AS id',
      { current },
    );
    expect(isUlid(String(made?.['id']))).toBe(true);
  });

  test('is corrected and ended by version, and what was refuted stands in the history alone', async () => {
    const { id } = await atLarge();
    const first = (await presume(liaison, id, {})).id ?? '';
    const fixed = await presume(second, id, { since: '2025-04-01' }, { version: first });
    const ended = await presume(
      liaison,
      id,
      { since: '2025-04-01', until: '2025-09-01' },
      { version: fixed.id },
    );
    expect(ended.problems).toEqual([]);
    expect(await codesNow(liaison, id)).toEqual([]);
    const { presumptionVersions } = await app.read<{ presumptionVersions: unknown[] }>(liaison, VERSIONS, {
      noticeId: id,
      id: ended.id,
    });
    expect(presumptionVersions).toEqual([
      { id: fixed.id, since: '2025-04-01' },
      { id: first, since: '2025-05-01' },
    ]);
    await presume(liaison, id, { country: 'GE', certainty: 'REFUTED', since: null });
    expect(await codesNow(liaison, id)).toEqual([]);
    expect((await readAll(liaison, id)).presumptions).toHaveLength(2);
  });

  test('of two officers the slower is shown what the other recorded; sent twice it is one; what is wrong is named', async () => {
    const { id } = await atLarge();
    const answers = await Promise.all(
      [liaison, second].map((by, at) => presume(by, id, { country: at === 0 ? 'TR' : 'RU' }, { seen: [] })),
    );
    expect(answers.filter((one) => one.id !== null)).toHaveLength(1);
    expect(answers.flatMap(({ newer }) => newer.map((one) => one.id))).toEqual(
      answers.flatMap((one) => one.id ?? []),
    );
    const again = newUlid();
    for (const _ of [1, 2])
      expect((await presume(second, id, { country: 'AE', since: '2025-09-01' }, { id: again })).id).toBe(
        again,
      );
    expect(await codesNow(liaison, id)).toEqual(['AE']);
    const wrong = { country: 'QZ', since: '2099-01-01', reliability: 'G', ground: '' };
    expect(fieldsOf(await presume(liaison, id, wrong))).toEqual([
      'country',
      'since',
      'reliability',
      'ground',
    ]);
    expect(fieldsOf(await presume(liaison, id, { until: '2025-04-01' }))).toEqual(['until']);
  });
});
