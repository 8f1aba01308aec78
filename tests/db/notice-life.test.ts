import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import {
  inventedName,
  newCase,
  noticeOn,
  personIn,
  searchFor,
  type Member,
  type TestCase,
} from '../support/builders.ts';
import {
  DRAFT,
  GROUNDS,
  LIFE,
  noticesOf,
  RECORD_EVENT,
  WITHDRAW_EVENT,
  type NoticeAnswered,
} from '../support/notices.ts';

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
const fieldsOf = ({ problems }: NoticeAnswered): (string | null)[] => problems.map(({ field }) => field);

const opened = async (members: Member[] = [{ user: liaison }, { user: second }]) => {
  const file = await newCase(app.run, members);
  const person = personIn(file, { name: inventedName(), birth: '1987-05' });
  await file.plant(person);
  return { file, person };
};
const drafted = async (): Promise<{ file: TestCase; id: string }> => {
  const { file, person } = await opened();
  return { file, id: idOf(await notices.draft(liaison, notices.notice(file.id, [person.id]))) };
};

describe('a notice', () => {
  test('goes from its draft to publication by dated events, and its validity is five years from there', async () => {
    const { id } = await drafted();
    expect(await notices.read(second, id)).toMatchObject({
      state: 'DRAFT',
      validTo: null,
      isOurs: true,
      mayWrite: true,
      nextStates: ['REQUESTED', 'WITHDRAWN', 'CANCELLED'],
      events: [{ state: 'DRAFT', on: '2025-03-01', ground: 'charged in absentia' }],
    });
    for (const [state, on] of [
      ['REQUESTED', '2025-03-05'],
      ['UNDER_REVIEW', '2025-03-20'],
      ['PUBLISHED', '2025-04-30'],
    ] as const)
      idOf(await notices.record(liaison, id, notices.event(state, on)));
    expect(await notices.read(liaison, id)).toMatchObject({
      state: 'PUBLISHED',
      validTo: '2030-04-30',
      nextStates: ['PUBLISHED', 'SUSPENDED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED'],
    });
    idOf(await notices.record(liaison, id, notices.event('SUSPENDED', '2025-06-01')));
    idOf(await notices.record(liaison, id, notices.event('PUBLISHED', '2025-07-01')));
    expect((await notices.read(liaison, id)).validTo).toBe('2030-04-30');
    idOf(await notices.record(liaison, id, notices.event('PUBLISHED', '2026-01-10')));
    expect((await notices.read(liaison, id)).validTo).toBe('2031-01-10');
  });

  test('of the register goes on from the state that it has', async () => {
    const { file, person } = await opened();
    const old = noticeOn(file, person.id, 'notices', [
      ['UNDER_REVIEW', '2025-03-09'],
      ['PUBLISHED', '2025-03-09'],
    ]);
    await file.plant(old);
    idOf(await notices.record(liaison, old.id, notices.event('WITHDRAWN', '2025-09-01')));
    expect(await notices.read(liaison, old.id)).toMatchObject({
      state: 'WITHDRAWN',
      nextStates: [],
      missedStates: ['REQUESTED', 'PUBLISHED', 'SUSPENDED'],
      validTo: '2030-02-14',
    });
    // A renewal that was missed is recorded on its day, though the notice has ended.
    idOf(await notices.record(liaison, old.id, notices.event('PUBLISHED', '2025-06-01')));
    expect(await notices.read(liaison, old.id)).toMatchObject({ state: 'WITHDRAWN', validTo: '2030-06-01' });
  });

  test('as of a day in the past is in the state of that day', async () => {
    const { file, person } = await opened();
    const old = noticeOn(file, person.id, 'notices', [
      ['PUBLISHED', '2025-03-09'],
      ['SUSPENDED', '2025-07-01'],
      ['WITHDRAWN', '2025-09-01'],
    ]);
    await file.plant(old);
    const stateOn = async (day: string): Promise<unknown> => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: liaison.cookie, 'x-as-of': day },
        body: JSON.stringify({ query: LIFE, variables: { id: old.id } }),
      });
      const { data } = (await response.json()) as { data: { notice: { state: string; mayWrite: boolean } } };
      return [data.notice.state, data.notice.mayWrite];
    };
    expect(await stateOn('2025-03-08')).toEqual(['DRAFT', false]);
    expect(await stateOn('2025-06-30')).toEqual(['PUBLISHED', false]);
    expect(await stateOn('2025-07-01')).toEqual(['SUSPENDED', false]);
  });

  test('takes no state that may not follow, none of the future, and none before the person was born', async () => {
    const { id } = await drafted();
    expect(fieldsOf(await notices.record(liaison, id, notices.event('PUBLISHED', '2025-04-01')))).toEqual([
      'state',
    ]);
    const tomorrow = addDays(dayInBaku(new Date()), 1);
    for (const on of [tomorrow, '1987-04-30', '2025-02-30']) {
      const answer = await notices.record(liaison, id, notices.event('REQUESTED', on, { ground: 'x' }));
      expect(fieldsOf(answer)).toEqual(['on', 'ground']);
    }
    expect((await notices.read(liaison, id)).events).toHaveLength(1);
  });

  test('is drafted on one person: with none or two the form says so, and nothing is there', async () => {
    const { file, person } = await opened();
    const other = personIn(file);
    await file.plant(other);
    for (const people of [[], [person.id, other.id]])
      expect(fieldsOf(await notices.draft(liaison, notices.notice(file.id, people)))).toEqual(['people']);
    const wrong = notices.notice(file.id, [person.id], {
      number: 'x',
      requestedBy: 'XX',
      purpose: 'GOSSIP',
      on: '1980-01-01',
      basedOn: newUlid(),
    });
    expect(fieldsOf(await notices.draft(liaison, wrong))).toEqual([
      'number',
      'purpose',
      'requestedBy',
      'basedOn',
      'on',
    ]);
  });

  test('rests on a search that concerns its person, and its number is its own', async () => {
    const { file, person } = await opened();
    await file.plant(searchFor(file, person.id, 'notices'));
    const { noticeGrounds } = await app.read<{
      noticeGrounds: { id: string; kind: string; person: { id: string } }[];
    }>(liaison, GROUNDS, { caseId: file.id });
    expect(noticeGrounds).toMatchObject([{ kind: 'SEARCH', on: '2025-02-20', person: { id: person.id } }]);
    const input = notices.notice(file.id, [person.id], { basedOn: noticeGrounds[0]?.id });
    const id = idOf(await notices.draft(liaison, input));
    expect(
      await app.rows('MATCH (n:Notice {id: $id})-[:BASED_ON]->(s:DomesticSearch) RETURN s.id AS id', { id }),
    ).toEqual([{ id: noticeGrounds[0]?.id }]);
    expect(fieldsOf(await notices.draft(liaison, input))).toEqual(['number']);
  });

  test('of another country is published from its first day and says what its bureau asks', async () => {
    const { file, person } = await opened();
    const input = notices.notice(file.id, [person.id], { requestedBy: 'TR', caveat: 'not to be passed on' });
    const id = idOf(await notices.draft(liaison, input));
    expect(await notices.read(liaison, id)).toMatchObject({
      state: 'PUBLISHED',
      isOurs: false,
      validTo: null,
    });
  });
});

describe('what was recorded', () => {
  test('sent twice is one', async () => {
    const { file, person } = await opened();
    const [input, id, eventId] = [notices.notice(file.id, [person.id]), newUlid(), newUlid()];
    for (const _ of [1, 2]) expect(idOf(await notices.draft(liaison, input, id))).toBe(id);
    for (const _ of [1, 2])
      expect(
        idOf(await notices.record(liaison, id, notices.event('REQUESTED', '2025-04-01'), { id: eventId })),
      ).toBe(eventId);
    expect((await notices.read(liaison, id)).events).toHaveLength(2);
  });

  test('by one officer is shown to the second, who chooses; nothing is lost', async () => {
    const { id } = await drafted();
    const seen = (await notices.read(second, id)).events.map((event) => event.id);
    const first = idOf(await notices.record(liaison, id, notices.event('REQUESTED', '2025-03-05')));
    const late = notices.event('CANCELLED', '2025-03-06');
    expect(await notices.record(second, id, late, { seen })).toMatchObject({
      id: null,
      problems: [],
      newer: [{ id: first, state: 'REQUESTED' }],
    });
    idOf(await notices.record(second, id, late, { seen: [...seen, first] }));
    expect((await notices.read(liaison, id)).events.map(({ state }) => state)).toEqual([
      'DRAFT',
      'REQUESTED',
      'CANCELLED',
    ]);
  });

  test('by ten at the same moment leaves one state after the draft, and the others learn of it', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id } = await drafted();
      const seen = (await notices.read(liaison, id)).events.map((event) => event.id);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, at) => {
          const state = ['REQUESTED', 'CANCELLED', 'WITHDRAWN'][at % 3] ?? 'REQUESTED';
          const event = notices.event(state, '2025-03-05');
          return notices.record(at % 2 === 0 ? liaison : second, id, event, { seen });
        }),
      );
      expect(answers.filter((answer) => answer.id !== null)).toHaveLength(1);
      expect(answers.filter((answer) => answer.newer.length === 1)).toHaveLength(9);
      expect((await notices.read(liaison, id)).events).toHaveLength(2);
    }
  });

  test('is withdrawn by who recorded it while nothing rests on it, and with the draft the notice goes', async () => {
    const { id } = await drafted();
    const requested = idOf(await notices.record(liaison, id, notices.event('REQUESTED', '2025-03-05')));
    const [draft] = (await notices.read(liaison, id)).events;
    expect((await notices.withdraw(second, id, requested)).id).toBeNull();
    expect((await notices.withdraw(liaison, id, draft?.id ?? '')).id).toBeNull();
    idOf(await notices.withdraw(liaison, id, requested));
    expect((await notices.read(liaison, id)).state).toBe('DRAFT');
    idOf(await notices.withdraw(liaison, id, draft?.id ?? ''));
    expect(
      codesOf(await notices.ask(liaison, 'query ($id: ID!) { notice(id: $id) { id } }', { id })),
    ).toEqual(['NOT_FOUND']);
  });

  test('under the id of a fact that its writer may not see leaves that fact as it was', async () => {
    const { file, id } = await drafted();
    const hidden = await newCase(app.run);
    const secret = personIn(hidden, { name: inventedName() });
    await hidden.plant(secret);
    const own = async () =>
      app.rows(
        'MATCH (f:Fact {id: $id})-[r]-() RETURN labels(f) AS labels, properties(f) AS own, count(r) AS ties',
        {
          id: secret.recordId,
        },
      );
    const before = await own();
    const event = notices.event('REQUESTED', '2025-03-05');
    expect((await notices.record(liaison, id, event, { id: secret.recordId })).id).toBeNull();
    const person = personIn(file);
    await file.plant(person);
    const input = notices.notice(file.id, [person.id]);
    expect((await notices.draft(liaison, input, secret.recordId)).id).toBeNull();
    expect(await own()).toEqual(before);
    expect((await notices.read(liaison, id)).events).toHaveLength(1);
  });
});

describe('who may', () => {
  test('a reader of the board changes nothing on it, and is offered nothing', async () => {
    const { file, id } = await drafted();
    for (const role of ['ANALYST', 'PROSECUTOR', 'SUPERVISOR'] as const) {
      const reader = await app.signInAs(role);
      await file.letIn({ user: reader, level: 'EDIT' });
      const read = await notices.read(reader, id);
      expect([read.mayWrite, read.events[0]?.mayWithdraw]).toEqual([false, false]);
      const variables = {
        id: newUlid(),
        noticeId: id,
        seen: [],
        event: notices.event('REQUESTED', '2025-03-05'),
      };
      expect(codesOf(await app.ask(reader, RECORD_EVENT, variables))).toEqual(['FORBIDDEN']);
    }
  });

  test('a notice in a case that one may not edit, one of others and one that is not there are the same', async () => {
    const { file, person } = await opened([{ user: liaison, level: 'READ' }]);
    const [readable, hidden] = [
      noticeOn(file, person.id, file.scope, []),
      noticeOn(await newCase(app.run), person.id, 'case:of-others', []),
    ];
    await file.plant(readable);
    for (const noticeId of [readable.id, hidden.id, newUlid()]) {
      const event = { id: newUlid(), noticeId, seen: [], event: notices.event('REQUESTED', '2025-03-05') };
      expect(codesOf(await app.ask(liaison, RECORD_EVENT, event))).toEqual(['NOT_FOUND']);
      expect(codesOf(await app.ask(liaison, WITHDRAW_EVENT, { noticeId, id: newUlid() }))).toEqual([
        'NOT_FOUND',
      ]);
    }
  });

  test('a person of a case of others, or of no case, is not there for a new notice', async () => {
    const { file } = await opened();
    const others = await newCase(app.run);
    const stranger = personIn(others);
    await others.plant(stranger);
    for (const [caseId, personId] of [
      [file.id, stranger.id],
      [file.id, newUlid()],
      [others.id, stranger.id],
    ] as const) {
      const variables = { id: newUlid(), notice: notices.notice(caseId, [personId]) };
      expect(codesOf(await app.ask(liaison, DRAFT, variables))).toEqual(['NOT_FOUND']);
    }
  });

  test('every change leaves a line in the trail with the notice and the event', async () => {
    const { id } = await drafted();
    const officer = await app.signInAs('LIAISON');
    const eventId = idOf(await notices.record(officer, id, notices.event('REQUESTED', '2025-03-05')));
    const lines = (await app.auditOf(officer)).filter(
      ({ action, outcome }) => action === 'notice:write' && outcome === 'DONE',
    );
    expect(lines.flatMap(({ ids }) => ids)).toEqual(expect.arrayContaining([id, eventId]));
  });
});
