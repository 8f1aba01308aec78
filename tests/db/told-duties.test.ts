import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { dayInBaku } from '../../server/calendar.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { domesticSearch } from '../../seed/builders/wanted.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, noticeOn, personIn } from '../support/builders.ts';

const TOLD = 'toldDuties { duty on by { en } maySettle } mayTell';
const NOTICE = `query ($id: ID!) { notice(id: $id) { withdrawFor ${TOLD} } }`;
const SEARCH = `query ($id: ID!) { domesticSearch(id: $id) { endFor ${TOLD} } }`;
const change = (name: 'tellDuty' | 'settleDuty'): string =>
  `mutation ($id: ID!, $soughtBy: ID!, $duty: WithdrawalDuty!) {
     answer: ${name}(id: $id, soughtBy: $soughtBy, duty: $duty) { id problems { text { en } } } }`;
const [TELL, SETTLE] = [change('tellDuty'), change('settleDuty')];

type Told = { toldDuties: { duty: string; on: string; maySettle: boolean }[]; mayTell: string[] };
type Answered = { id: string | null; problems: { text: { en: string } }[] };

let app: TestApp;
let member: Session;
let outside: Session;
beforeAll(async () => {
  app = await startApp();
  [member, outside] = await Promise.all([app.signInAs('ANALYST'), app.signInAs('LIAISON')]);
});
afterAll(() => app.close());

const ofNotice = async (by: Session, id: string): Promise<Told & { withdrawFor: string[] }> =>
  (await app.read<{ notice: Told & { withdrawFor: string[] } }>(by, NOTICE, { id })).notice;
const ofSearch = async (by: Session, id: string): Promise<Told & { endFor: string[] }> =>
  (await app.read<{ domesticSearch: Told & { endFor: string[] } }>(by, SEARCH, { id })).domesticSearch;
const did = async (
  by: Session,
  mutation: string,
  soughtBy: string,
  duty = 'CHARGE_ENDED',
  id = newUlid(),
): Promise<Answered> => (await app.read<{ answer: Answered }>(by, mutation, { id, soughtBy, duty })).answer;

/** On the board of the unit, on a charge of a case in which no officer is: a search, and a notice that rests on it. */
const onBoard = async (status: 'OPEN' | 'DROPPED' = 'DROPPED') => {
  const file = await newCase(app.run, [{ user: member }]);
  const person = personIn(file, { name: inventedName() });
  const [chargeId, search] = [newUlid(), newUlid()];
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']], { search });
  await file.plant(
    person,
    charge(
      {
        id: chargeId,
        against: person.id,
        inCase: file.id,
        on: '2025-02-10',
        article: lawArticleId('144-1.2.1'),
        participation: 'PERPETRATOR',
        status,
      },
      file.stamp,
    ),
    domesticSearch(
      {
        id: search,
        person: person.id,
        inCase: file.id,
        charge: chargeId,
        group: 'TRAFFICKING',
        from: '2025-02-20',
      },
      inScope('notices'),
    ),
    red,
  );
  return { id: red.id, search };
};

const today = (): string => dayInBaku(new Date());

describe('a duty that follows from a case', () => {
  test('is told by a member, stands with the officer outside the case on his board and in his calendar, and is settled by him', async () => {
    const { id } = await onBoard();
    expect(await ofNotice(outside, id)).toEqual({ withdrawFor: [], toldDuties: [], mayTell: [] });
    expect(await ofNotice(member, id)).toMatchObject({
      withdrawFor: ['CHARGE_ENDED'],
      mayTell: ['CHARGE_ENDED'],
    });
    expect(await did(member, TELL, id)).toMatchObject({ problems: [] });
    expect(await ofNotice(member, id)).toMatchObject({
      toldDuties: [{ duty: 'CHARGE_ENDED', on: today(), maySettle: true }],
      mayTell: [],
    });
    expect(await ofNotice(outside, id)).toMatchObject({
      withdrawFor: ['CHARGE_ENDED'],
      toldDuties: [{ duty: 'CHARGE_ENDED', on: today(), maySettle: true }],
    });
    const { noticesToWithdraw, noticeCalendar } = await app.read<{
      noticesToWithdraw: { id: string }[];
      noticeCalendar: string;
    }>(outside, '{ noticesToWithdraw { id } noticeCalendar }');
    expect(noticesToWithdraw).toContainEqual({ id });
    expect(noticeCalendar).toContain(`UID:${id}-WITHDRAW`);
    await did(outside, SETTLE, id);
    expect(await ofNotice(outside, id)).toEqual({ withdrawFor: [], toldDuties: [], mayTell: [] });
    // The member still sees why, and may tell it again.
    expect(await ofNotice(member, id)).toMatchObject({
      withdrawFor: ['CHARGE_ENDED'],
      mayTell: ['CHARGE_ENDED'],
    });
  });

  test('is brought back by who settled it, as it was told, and is gone when its teller takes it back', async () => {
    const { id } = await onBoard();
    await did(member, TELL, id);
    const before = (await ofNotice(outside, id)).toldDuties;
    await did(outside, SETTLE, id);
    await did(outside, TELL, id);
    expect((await ofNotice(outside, id)).toldDuties).toEqual(before);
    await did(member, SETTLE, id);
    expect((await ofNotice(outside, id)).withdrawFor).toEqual([]);
    // What another settled an officer does not bring back without seeing why.
    expect(await did(outside, TELL, id)).toMatchObject({ id: null, problems: [{}] });
  });

  test('of a search is told in the same way', async () => {
    const { search } = await onBoard();
    expect(await ofSearch(member, search)).toMatchObject({
      endFor: ['CHARGE_ENDED'],
      mayTell: ['CHARGE_ENDED'],
    });
    await did(member, TELL, search);
    expect(await ofSearch(outside, search)).toMatchObject({
      endFor: ['CHARGE_ENDED'],
      toldDuties: [{ maySettle: true }],
    });
  });

  test('sent twice, or by two, is recorded once', async () => {
    const { id } = await onBoard();
    const sent = newUlid();
    await did(member, TELL, id, 'CHARGE_ENDED', sent);
    expect(await did(member, TELL, id, 'CHARGE_ENDED', sent)).toEqual({ id: sent, problems: [] });
    expect(await did(member, TELL, id)).toEqual({ id: sent, problems: [] });
    const raced = await onBoard();
    await Promise.all([did(member, TELL, raced.id), did(member, TELL, raced.id)]);
    expect((await ofNotice(outside, raced.id)).toldDuties).toHaveLength(1);
  });

  test('is not told by whoever does not see it, and of what stands nothing is told', async () => {
    const analyst = await app.signInAs('ANALYST');
    const [fallen, standing] = [await onBoard(), await onBoard('OPEN')];
    expect(await did(analyst, TELL, fallen.id)).toMatchObject({ id: null, problems: [{}] });
    expect(await did(member, TELL, standing.id)).toMatchObject({ id: null, problems: [{}] });
    // The same answer, whether or not there is something to tell.
    expect(await did(analyst, TELL, fallen.id)).toEqual(await did(analyst, TELL, standing.id));
    await did(member, TELL, fallen.id);
    // Who neither told it nor works it does not settle it.
    expect((await ofNotice(analyst, fallen.id)).toldDuties).toMatchObject([{ maySettle: false }]);
    expect(await did(analyst, SETTLE, fallen.id)).toMatchObject({ id: null, problems: [{}] });
    expect((await ofNotice(outside, fallen.id)).withdrawFor).toEqual(['CHARGE_ENDED']);
  });

  test('of a notice that the writer may not see is like one of none', async () => {
    const file = await newCase(app.run, []);
    const person = personIn(file, { name: inventedName() });
    const hidden = noticeOn(file, person.id, file.scope, [['PUBLISHED', '2025-03-09']]);
    await file.plant(person, hidden);
    for (const mutation of [TELL, SETTLE]) {
      const [there, nowhere] = await Promise.all(
        [hidden.id, newUlid()].map((soughtBy) =>
          app.ask(member, mutation, { id: newUlid(), soughtBy, duty: 'CHARGE_ENDED' }),
        ),
      );
      expect([there, nowhere].map((answer) => answer && codesOf(answer))).toEqual([
        ['NOT_FOUND'],
        ['NOT_FOUND'],
      ]);
      expect(there?.errors).toEqual(nowhere?.errors);
    }
  });
});
