import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn } from '../support/builders.ts';
import {
  CORRECT_MESSAGE,
  incoming,
  messagesOf,
  ONE_MESSAGE,
  RECORD_MESSAGE,
  WITHDRAW_MESSAGE,
} from '../support/messages.ts';

let app: TestApp;
let desk: ReturnType<typeof messagesOf>;
let first: Session;
let second: Session;
let outsider: Session;
beforeAll(async () => {
  app = await startApp();
  desk = messagesOf(app);
  [first, second, outsider] = [
    await app.signInAs('LIAISON'),
    await app.signInAs('LIAISON'),
    await app.signInAs('LIAISON'),
  ];
});
afterAll(() => app.close());

const today = dayInBaku(new Date());
const fieldsOf = ({ problems }: { problems: { field: string | null }[] }) =>
  problems.map(({ field }) => field);

const sought = async () => {
  const file = await newCase(app.run, [
    { user: first, level: 'EDIT' },
    { user: second, level: 'EDIT' },
  ]);
  const person = personIn(file, { name: inventedName() });
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
  await file.plant(person, red);
  return { file, person, noticeId: red.id };
};

const answerTo = (id: string, more: Record<string, unknown> = {}) =>
  incoming({ direction: 'OUT', kind: 'ANSWER', subject: 'Cavab', on: '2026-02-05', answers: id, ...more });

test('a request that came waits for us until an answer is recorded, and its thread has both by their days', async () => {
  const { file, person, noticeId } = await sought();
  const asked = incoming({
    caseId: file.id,
    asks: 'ARREST',
    urgency: 'URGENT',
    deadline: addDays(today, 3),
    theirReference: 'EGM-7/12',
    notices: [noticeId],
    text: '<b>Tutulması</b>\nxahiş olunur',
  });
  const { id } = await desk.record(first, asked);
  expect(await desk.read(second, id ?? '')).toMatchObject({
    waitingFor: 'US',
    daysLeft: 3,
    theirReference: 'EGM-7/12',
    text: '<b>Tutulması</b>\nxahiş olunur',
    // Whom a notice seeks is among those the message is about.
    about: [{ id: person.id }],
    notices: [{ id: noticeId }],
    mayWrite: true,
    mayWithdraw: false,
  });
  expect(await desk.list(first, { personId: person.id, waitingFor: 'US' })).toEqual([id]);
  const answer = await desk.record(second, answerTo(id ?? '', { caseId: file.id }));
  expect(await desk.read(first, id ?? '')).toMatchObject({
    waitingFor: null,
    daysLeft: null,
    mayWithdraw: false,
    thread: [{ id }, { id: answer.id }],
  });
  expect(await desk.list(first, { noticeId, waitingFor: 'US' })).toEqual([]);
  expect(await desk.list(first, { noticeId })).toEqual([id]);
  expect(fieldsOf(await desk.withdraw(first, id ?? ''))).toEqual([null]);
  // Without the answer it waits again.
  expect((await desk.withdraw(second, answer.id ?? '')).id).toBe(answer.id);
  expect((await desk.read(first, id ?? '')).waitingFor).toBe('US');
});

test('what is late, for us or for them, is found by country and urgency, and stands in the list of what lapses next and in the calendar', async () => {
  const { file } = await sought();
  const mark = newUlid();
  const out = { direction: 'OUT', caseId: file.id, country: 'PK', on: '2026-01-05', deadline: '2026-02-01' };
  const late = await desk.record(
    first,
    incoming({ ...out, ourReference: `AZ-${mark}`, urgency: 'IMMEDIATE' }),
  );
  const coming = await desk.record(
    first,
    incoming({ caseId: file.id, country: 'PK', deadline: addDays(today, 9) }),
  );
  const told = await desk.record(first, incoming({ caseId: file.id, country: 'PK', kind: 'INFORMATION' }));
  const all = await desk.list(first, { country: 'PK' });
  expect(all.filter((id) => [late.id, coming.id, told.id].includes(id))).toEqual(
    [told.id, coming.id, late.id].toSorted((a, b) => all.indexOf(a ?? '') - all.indexOf(b ?? '')),
  );
  expect(await desk.list(first, { country: 'PK', isOverdue: true, urgency: 'IMMEDIATE' })).toContain(late.id);
  expect(await desk.list(first, { isOverdue: true })).not.toContain(coming.id);
  expect(await desk.list(first, { waitingFor: 'THEM' })).not.toContain(coming.id);
  const LAPSING =
    '{ lapsingNotices { notice { id } message { id } deadline { kind due state daysLeft country { code } } } noticeCalendar }';
  const { lapsingNotices, noticeCalendar } = await app.read<{
    lapsingNotices: { message: { id: string } | null }[];
    noticeCalendar: string;
  }>(first, LAPSING);
  const lapses = lapsingNotices.filter(({ message }) =>
    [late.id, coming.id, told.id].includes(message?.id ?? ''),
  );
  expect(lapses).toMatchObject([
    {
      notice: null,
      message: { id: late.id },
      deadline: { kind: 'ANSWER_AWAITED', state: 'OVERDUE', country: { code: 'PK' } },
    },
    {
      notice: null,
      message: { id: coming.id },
      deadline: { kind: 'ANSWER_OWED', state: 'RUNNING', daysLeft: 9 },
    },
  ]);
  expect(noticeCalendar).toContain(`SUMMARY:AZ-${mark}: onların cavabının son günü`);
});

test('of two who answer one request at once the second is shown both, and records his beside it when he chooses to', async () => {
  const { file } = await sought();
  const { id } = await desk.record(first, incoming({ caseId: file.id }));
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      desk.record(at % 2 === 0 ? first : second, answerTo(id ?? '', { caseId: file.id })),
    ),
  );
  const recorded = answers.flatMap((one) => one.id ?? []);
  expect(recorded).toHaveLength(1);
  expect(new Set(answers.flatMap(({ newer }) => newer.map((one) => one.id)))).toEqual(new Set(recorded));
  const again = await desk.record(second, answerTo(id ?? '', { caseId: file.id, subject: 'İkinci' }), {
    seen: recorded,
  });
  expect((await desk.read(first, id ?? '')).thread.map((one) => one.id).toSorted()).toEqual(
    [id, ...recorded, again.id].map(String).toSorted(),
  );
});

test('a correction takes the place of what was read and keeps what was there; whoever was slower is given what stands', async () => {
  const { file, person } = await sought();
  const { id } = await desk.record(first, incoming({ caseId: file.id, people: [person.id] }));
  const before = await desk.read(first, id ?? '');
  const fixed = incoming({ caseId: file.id, people: [person.id], subject: 'Düzəldilmiş', country: 'RU' });
  expect((await desk.correct(second, before, fixed)).id).toBe(id);
  const now = await desk.read(first, id ?? '');
  expect(now).toMatchObject({
    id,
    subject: 'Düzəldilmiş',
    country: { code: 'RU' },
    about: [{ id: person.id }],
  });
  const late = await desk.correct(first, before, fixed);
  expect(late).toMatchObject({ id: null, problems: [], newer: [{ id, version: now.version }] });
  expect(fieldsOf(await desk.correct(first, now, incoming({ subject: 'Başqa yerdə' })))).toEqual(['caseId']);
  const rows = await app.rows(
    'MATCH (m:Message {messageId: $id}) RETURN m.subject AS subject, m.supersededAt IS NULL AS stands ORDER BY m.recordedAt',
    { id },
  );
  expect(rows).toEqual([
    { subject: 'Sorğu', stands: false },
    { subject: 'Düzəldilmiş', stands: true },
  ]);
});

test('sent twice a message is one, and an id that something else has records nothing', async () => {
  const { file, person } = await sought();
  const id = newUlid();
  const message = incoming({ caseId: file.id });
  expect((await desk.record(first, message, { id })).id).toBe(id);
  expect((await desk.record(first, message, { id })).id).toBe(id);
  const foreign = await newCase(app.run, []);
  const hidden = personIn(foreign, { name: 'Gizli Ad' });
  await foreign.plant(hidden);
  for (const taken of [person.recordId, hidden.recordId, id])
    expect((await desk.record(second, message, { id: taken })).id).toBeNull();
  expect((await desk.read(first, id)).thread).toHaveLength(1);
});

test("a message of a case is its members' alone: nobody else reads it, counts it, answers it or learns that it is there", async () => {
  const { file, person } = await sought();
  const subject = `CANARY${newUlid()}`;
  const { id } = await desk.record(
    first,
    incoming({ caseId: file.id, subject, people: [person.id], deadline: addDays(today, 1) }),
  );
  const missing = newUlid();
  for (const asked of [id ?? '', missing]) {
    expect(codesOf(await app.ask(outsider, ONE_MESSAGE, { id: asked }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(outsider, WITHDRAW_MESSAGE, { id: asked }))).toEqual(['NOT_FOUND']);
    const message = answerTo(asked);
    expect(codesOf(await app.ask(outsider, RECORD_MESSAGE, { id: newUlid(), seen: [], message }))).toEqual([
      'NOT_FOUND',
    ]);
    const correction = { id: newUlid(), messageId: asked, version: asked, message: incoming() };
    expect(codesOf(await app.ask(outsider, CORRECT_MESSAGE, correction))).toEqual(['NOT_FOUND']);
  }
  const about = { id: newUlid(), seen: [], message: incoming({ people: [person.id] }) };
  const unknown = { ...about, message: incoming({ people: [missing] }) };
  const strangers = await newCase(app.run, []);
  const stranger = personIn(strangers, { name: inventedName() });
  await strangers.plant(stranger);
  for (const message of [
    incoming({ people: [stranger.id] }),
    unknown.message,
    incoming({ caseId: strangers.id }),
    incoming({ notices: [missing] }),
  ])
    expect(codesOf(await app.ask(outsider, RECORD_MESSAGE, { ...about, message }))).toEqual(['NOT_FOUND']);
  const everything = JSON.stringify([
    await app.ask(
      outsider,
      '{ messages { messages { id subject about { id label } } } lapsingNotices { message { id subject } } noticeCalendar }',
      {},
    ),
    await desk.list(outsider, { personId: person.id }),
  ]);
  expect(everything).not.toContain(subject);
  expect(everything).not.toContain(id);
  // A member who only reads is shown it and may not answer.
  const reader = await app.signInAs('ANALYST');
  await file.letIn({ user: reader, level: 'READ' });
  expect(await desk.read(reader, id ?? '')).toMatchObject({ subject, mayWrite: false });
});

test("of the bureau's own every office of the unit reads it, and nobody is named whom the reader does not see", async () => {
  const { person } = await sought();
  const { id } = await desk.record(first, incoming({ people: [person.id] }));
  const analyst = await app.signInAs('ANALYST');
  const read = await desk.read(analyst, id ?? '');
  expect(read).toMatchObject({ mayWrite: false, about: [] });
  expect(JSON.stringify(read)).not.toContain(person.id);
});

test('refuses no country and an unknown one, a day not come, a deadline before the day, an answer before the request, the same way, in another case', async () => {
  const { file } = await sought();
  const wrong = async (more: Record<string, unknown>) =>
    fieldsOf(await desk.record(first, incoming({ caseId: file.id, ...more })));
  for (const country of ['', 'AZ', 'XX', 'no country']) expect(await wrong({ country })).toEqual(['country']);
  for (const on of [addDays(today, 1), '2026-02-30', 'yesterday'])
    expect(await wrong({ on })).toEqual(['on']);
  for (const deadline of ['2026-02-02', '2026-02-30'])
    expect(await wrong({ deadline })).toEqual(['deadline']);
  expect(await wrong({ deadline: '2026-02-09', kind: 'INFORMATION' })).toEqual(['deadline']);
  expect(await wrong({ kind: 'ANSWER', asks: 'ARREST' })).toEqual(['asks']);
  expect(await wrong({ time: '25:00', subject: ' ', text: 'x'.repeat(20_001) })).toEqual([
    'time',
    'subject',
    'text',
  ]);
  expect(await wrong({ text: 'a\u0000b' })).toEqual(['text']);
  expect(await wrong({ subject: 'ab\u202Ecd' })).toEqual(['subject']);
  expect(await wrong({ people: Array.from({ length: 21 }, () => newUlid()) })).toEqual(['people']);
  const { id } = await desk.record(first, incoming({ caseId: file.id }));
  const answers = async (more: Record<string, unknown>) =>
    fieldsOf(await desk.record(first, answerTo(id ?? '', { caseId: file.id, ...more })));
  expect(await answers({ caseId: null })).toEqual(['caseId']);
  expect(await answers({ direction: 'IN' })).toEqual(['direction']);
  expect(await answers({ on: '2026-02-02' })).toEqual(['on']);
  expect(
    codesOf(
      await app.ask(first, RECORD_MESSAGE, { id: newUlid(), seen: [], message: incoming({ people: ['x'] }) }),
    ),
  ).toEqual(['BAD_INPUT']);
});
