import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { noticeOn } from '../support/builders.ts';
import { fieldsOf, idOf, noticesOf, publishedFor, RECORD_EVENT } from '../support/notices.ts';

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

const published = () => publishedFor(app, liaison, second);

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
