import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn } from '../support/builders.ts';
import { incoming, messagesOf } from '../support/messages.ts';

const COMPETING =
  'query ($id: ID!) { notice(id: $id) { competingRequests { country { code } on asks messageId noticeId answeredOn } } }';
const MARK = 'query ($id: ID!) { message(id: $id) { isCompeting } }';

let app: TestApp;
let desk: ReturnType<typeof messagesOf>;
let officer: Session;
beforeAll(async () => {
  app = await startApp();
  desk = messagesOf(app);
  officer = await app.signInAs('LIAISON');
});
afterAll(() => app.close());

type Competing = { country: { code: string }; messageId: string | null; noticeId: string | null };

const of = async (by: Session, id: string): Promise<Competing[]> =>
  (await app.read<{ notice: { competingRequests: Competing[] } }>(by, COMPETING, { id })).notice
    .competingRequests;
const isMarked = async (by: Session, id: string | null): Promise<boolean> =>
  (await app.read<{ message: { isCompeting: boolean } }>(by, MARK, { id })).message.isCompeting;

test('requests of two countries for one person are shown with their days, and one country alone is none', async () => {
  const file = await newCase(app.run, [{ user: officer, level: 'EDIT' }]);
  const person = personIn(file, { name: inventedName() });
  const theirs = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']], {
    ours: false,
    requestedBy: 'TR',
  });
  const refused = noticeOn(
    file,
    person.id,
    'notices',
    [
      ['PUBLISHED', '2025-01-09'],
      ['WITHDRAWN', '2025-02-09'],
    ],
    {
      ours: false,
      requestedBy: 'PK',
    },
  );
  const blue = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-01-09']], {
    ours: false,
    requestedBy: 'IR',
    colour: 'BLUE',
  });
  await file.plant(person, theirs, refused, blue);
  const ask = (country: string, asks: string, on: string) =>
    desk.record(officer, incoming({ caseId: file.id, country, asks, on, people: [person.id] }));
  const again = await ask('TR', 'SURRENDER', '2025-04-01');
  const about = await ask('RU', 'INFORMATION', '2025-04-02');
  expect(await of(officer, theirs.id)).toEqual([]);
  expect(await isMarked(officer, again.id)).toBe(false);
  const second = await ask('AE', 'ARREST', '2025-05-01');
  const all = [
    {
      country: { code: 'TR' },
      on: '2025-03-09',
      asks: null,
      messageId: null,
      noticeId: theirs.id,
      answeredOn: null,
    },
    {
      country: { code: 'TR' },
      on: '2025-04-01',
      asks: 'SURRENDER',
      messageId: again.id,
      noticeId: null,
      answeredOn: null,
    },
    {
      country: { code: 'AE' },
      on: '2025-05-01',
      asks: 'ARREST',
      messageId: second.id,
      noticeId: null,
      answeredOn: null,
    },
  ];
  expect(await of(officer, theirs.id)).toEqual(all);
  expect([
    await isMarked(officer, again.id),
    await isMarked(officer, second.id),
    await isMarked(officer, about.id),
  ]).toEqual([true, true, false]);
  // Whoever does not see the case of the messages is told of no conflict.
  const analyst = await app.signInAs('ANALYST');
  expect(await of(analyst, theirs.id)).toEqual([]);
  // Answered, it is marked and competes no more: one country alone waits, and nothing competes until a third asks.
  const reply = await desk.record(
    officer,
    incoming({
      caseId: file.id,
      direction: 'OUT',
      kind: 'ANSWER',
      asks: null,
      country: 'AE',
      on: '2025-05-04',
      answers: second.id,
      people: [person.id],
    }),
  );
  expect(reply.problems).toEqual([]);
  expect(await of(officer, theirs.id)).toEqual([]);
  expect(await isMarked(officer, second.id)).toBe(false);
  const third = await ask('RU', 'ARREST', '2025-05-06');
  expect(await of(officer, theirs.id)).toMatchObject([
    { country: { code: 'TR' }, answeredOn: null },
    { country: { code: 'TR' }, answeredOn: null },
    { country: { code: 'AE' }, answeredOn: '2025-05-04' },
    { country: { code: 'RU' }, answeredOn: null },
  ]);
  await desk.withdraw(officer, third.id ?? '');
  await desk.withdraw(officer, reply.id ?? '');
  expect(await of(officer, theirs.id)).toEqual(all);
  // Taken back, it competes no more.
  await desk.withdraw(officer, second.id ?? '');
  expect(await of(officer, theirs.id)).toEqual([]);
});
