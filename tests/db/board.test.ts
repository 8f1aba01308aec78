import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, addMonths, dayInBaku } from '../../server/calendar.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { domesticSearch, fugitiveEvent } from '../../seed/builders/wanted.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';
import { proceedingsOf, type Answered } from '../support/proceedings.ts';

let app: TestApp;
let liaison: Session;
beforeAll(async () => {
  app = await startApp();
  liaison = await app.signInAs('LIAISON');
});
afterAll(() => app.close());

const READ = `query ($id: ID!) { notice(id: $id) { missing withdrawFor
  deadlines { kind due state daysLeft isNear isChecked country { code } } } }`;
const LAPSING = '{ lapsingNotices { notice { id } deadline { kind due daysLeft } } }';
const CALENDAR = '{ noticeCalendar }';

type Read = {
  missing: string[];
  withdrawFor: string[];
  deadlines: { kind: string; due: string | null; state: string; daysLeft: number | null }[];
};
type Lapse = {
  notice: { id: string };
  deadline: { kind: string; due: string | null; daysLeft: number | null };
};

const read = async (id: string, by = liaison): Promise<Read> =>
  (await app.read<{ notice: Read }>(by, READ, { id })).notice;
const lapsing = async (ids: readonly string[], by = liaison): Promise<Lapse[]> =>
  (await app.read<{ lapsingNotices: Lapse[] }>(by, LAPSING)).lapsingNotices.filter(({ notice }) =>
    ids.includes(notice.id),
  );

const today = (): string => dayInBaku(new Date());

/** A published notice on a person who was charged, with the search on which it rests. */
const published = async (article = '144-1.2.1', validTo = '2099-02-14') => {
  const file = await newCase(app.run, [{ user: liaison }]);
  const person = personIn(file, { name: inventedName(), birth: '1987-05-03' });
  const [chargeId, search] = [newUlid(), newUlid()];
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']], { validTo, search });
  await file.plant(
    person,
    charge(
      {
        id: chargeId,
        against: person.id,
        inCase: file.id,
        on: '2025-02-10',
        article: lawArticleId(article),
        participation: 'PERPETRATOR',
        status: 'OPEN',
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
  return { file, person, id: red.id, chargeId, search };
};
const happened = (kind: 'Arrest' | 'Release' | 'Surrender', person: string, code: string, on: string) =>
  fugitiveEvent(
    {
      id: newUlid(),
      kind,
      person,
      country: countryId(code),
      on,
      outcome: kind === 'Surrender' ? 'SURRENDERED' : undefined,
    },
    inScope('notices'),
  );

describe('what lapses next', () => {
  test('is listed by its day: a validity in its last half year and the days after an arrest', async () => {
    const [soon, later, arrested] = [
      await published('144-1.2.1', addDays(today(), 20)),
      await published('144-1.2.1', addDays(addMonths(today(), 6), 4)),
      await published(),
    ];
    await arrested.file.plant(happened('Arrest', arrested.person.id, 'RU', addDays(today(), -10)));
    const mine = [soon.id, later.id, arrested.id];
    expect(
      (await lapsing(mine)).map(({ notice, deadline }) => [notice.id, deadline.kind, deadline.daysLeft]),
    ).toEqual([
      [arrested.id, 'DOCUMENTS', 8],
      [soon.id, 'VALIDITY', 20],
      [arrested.id, 'PROVISIONAL_ARREST', 30],
    ]);
    expect((await read(arrested.id)).deadlines).toMatchObject([
      { kind: 'DOCUMENTS', state: 'RUNNING', isChecked: false, country: { code: 'RU' } },
      { kind: 'PROVISIONAL_ARREST', isNear: true },
      { kind: 'VALIDITY', due: '2099-02-14', isNear: false },
    ]);
    await arrested.file.plant(happened('Release', arrested.person.id, 'RU', addDays(today(), -1)));
    expect(await lapsing([arrested.id])).toEqual([]);
  });

  test('goes into a calendar file by numbers and days, without a name, and leaves a line in the trail', async () => {
    const officer = await app.signInAs('LIAISON');
    const { id, person } = await published('144-1.2.1', addDays(today(), 20));
    const { noticeCalendar } = await app.read<{ noticeCalendar: string }>(officer, CALENDAR);
    expect(noticeCalendar).toContain(`UID:${id}-VALIDITY-`);
    expect(noticeCalendar).toContain(`DTSTART;VALUE=DATE:${addDays(today(), 20).replaceAll('-', '')}`);
    expect(noticeCalendar).not.toContain(person.id);
    const lines = (await app.auditOf(officer)).filter(({ action }) => action === 'notice:read');
    expect(lines.some(({ ids }) => ids.includes(id))).toBe(true);
  });

  test('says nothing of a notice in a case of others, nor in the file', async () => {
    const other = await app.signInAs('LIAISON');
    const file = await newCase(app.run, [{ user: liaison }]);
    const person = personIn(file);
    const secret = noticeOn(file, person.id, file.scope, [['PUBLISHED', '2025-03-09']], {
      validTo: addDays(today(), 5),
    });
    await file.plant(person, secret);
    expect(await lapsing([secret.id])).toHaveLength(1);
    expect(await lapsing([secret.id], other)).toEqual([]);
    expect((await app.read<{ noticeCalendar: string }>(other, CALENDAR)).noticeCalendar).not.toContain(
      secret.id,
    );
  });
});

describe('the check before a request', () => {
  test('names what is not there, and no longer once it is', async () => {
    const { file, person, id } = await published();
    expect((await read(id)).missing).toEqual(['DUAL_CRIMINALITY', 'PHOTOGRAPH']);
    const photo = newUlid();
    await file.plant(
      exhibit({ id: photo, number: 'F-1', kind: 'PHOTOGRAPH', inCases: [file.id] }, file.stamp),
      citation({ id: newUlid(), factId: person.recordId, sourceId: photo }, file.stamp),
    );
    expect((await read(id)).missing).toEqual(['DUAL_CRIMINALITY']);
  });

  test('counts no sentence that a higher court overturned, and leaves what is left of one to be looked at', async () => {
    const { file, person, id } = await published();
    await app.change("MATCH (n:Notice {id: $id}) SET n.purpose = 'SENTENCE'", { id });
    const stood = { scope: file.scope, recordedAt: file.stamp.recordedAt };
    const graded = { ...stood, reliability: 'A', credibility: 1, certainty: 'CONFIRMED', handling: 'H0' };
    const [verdict, higher] = [newUlid(), newUlid()];
    await app.change(
      `MATCH (p:Person {id: $person})
       CREATE (d:Decision:Fact {id: $verdict, on: '2025-02-20', instance: 'FIRST', result: 'CONVICTED'}) SET d += $graded
       CREATE (s:Sentence:Fact {id: $sentence, type: 'IMPRISONMENT', years: 3}) SET s += $graded
       CREATE (s)-[a:AGAINST]->(p) SET a += $stood
       CREATE (s)-[f:FOLLOWS]->(d) SET f += $stood`,
      { person: person.id, verdict, sentence: newUlid(), graded, stood },
    );
    expect((await read(id)).missing).toEqual(['SENTENCE_LEFT', 'DUAL_CRIMINALITY', 'PHOTOGRAPH']);
    await app.change(
      `MATCH (d:Decision {id: $verdict})
       CREATE (h:Decision:Fact {id: $higher, on: '2025-06-20', instance: 'APPEAL', result: 'OVERTURNED'}) SET h += $graded
       CREATE (h)-[f:FOLLOWS]->(d) SET f += $stood`,
      { verdict, higher, graded, stood },
    );
    expect((await read(id)).missing).toEqual(['PENALTY', 'DUAL_CRIMINALITY', 'PHOTOGRAPH']);
  });

  test('finds nothing of what its reader may not see', async () => {
    const other = await app.signInAs('LIAISON');
    const { id } = await published();
    expect((await read(id, other)).missing).toEqual([
      'PENALTY',
      'IDENTITY',
      'DUAL_CRIMINALITY',
      'PHOTOGRAPH',
    ]);
  });
});

describe('the duty to withdraw', () => {
  test('is raised when the charge is requalified, and by a surrender', async () => {
    const { file, person, id, chargeId } = await published();
    expect((await read(id)).withdrawFor).toEqual([]);
    await app.change("MATCH (c:Charge {id: $id}) SET c.status = 'REQUALIFIED', c.requalifiedOn = $on", {
      id: chargeId,
      on: today(),
    });
    expect((await read(id)).withdrawFor).toEqual(['CHARGE_REQUALIFIED']);
    await file.plant(
      happened('Arrest', person.id, 'TR', '2025-05-01'),
      happened('Surrender', person.id, 'TR', '2025-06-01'),
    );
    expect((await read(id)).withdrawFor).toEqual(['SURRENDERED', 'CHARGE_REQUALIFIED']);
  });

  test('is listed and stands in the calendar file for whoever sees why, and for nobody else', async () => {
    const { file, person, id, chargeId } = await published();
    const other = await app.signInAs('LIAISON');
    const listed = async (by: Session): Promise<[boolean, boolean]> => {
      const { noticesToWithdraw, noticeCalendar } = await app.read<{
        noticesToWithdraw: { id: string; withdrawFor: string[] }[];
        noticeCalendar: string;
      }>(by, '{ noticesToWithdraw { id withdrawFor } noticeCalendar }');
      expect(noticesToWithdraw.every(({ withdrawFor }) => withdrawFor.length > 0)).toBe(true);
      return [noticesToWithdraw.some((one) => one.id === id), noticeCalendar.includes(`UID:${id}-WITHDRAW`)];
    };
    expect(await listed(liaison)).toEqual([false, false]);
    await app.change("MATCH (c:Charge {id: $id}) SET c.status = 'DROPPED'", { id: chargeId });
    expect(await listed(liaison)).toEqual([true, true]);
    // That a charge was dropped in a case that he does not see is not told, nor that there is anything to ask.
    expect(await listed(other)).toEqual([false, false]);
    await file.plant(
      happened('Arrest', person.id, 'TR', '2025-05-01'),
      happened('Surrender', person.id, 'TR', '2025-06-01'),
    );
    expect(await listed(other)).toEqual([true, true]);
  });

  test('is raised when the search ends on which the notice rests', async () => {
    const { id, search } = await published();
    await app.change('MATCH (s:DomesticSearch {id: $id}) SET s.to = $on', { id: search, on: today() });
    expect((await read(id)).withdrawFor).toEqual(['SEARCH_ENDED']);
  });

  test('is raised when the last of the person’s searches ends, also where the notice rests on none, and by an arrest at home', async () => {
    const { file, person, id, search } = await published();
    const second = searchFor(file, person.id, 'notices');
    const resting = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(second, resting);
    const end = (searchId: string): Promise<unknown> =>
      app.change('MATCH (s:DomesticSearch {id: $id}) SET s.to = $on', { id: searchId, on: today() });
    await end(second.id);
    expect((await read(resting.id)).withdrawFor).toEqual(['NO_BASIS']);
    await end(search);
    expect((await read(resting.id)).withdrawFor).toEqual(['NOT_SOUGHT', 'NO_BASIS']);
    expect((await read(id)).withdrawFor).toEqual(['SEARCH_ENDED']);
    await file.plant(happened('Arrest', person.id, 'AZ', '2025-05-01'));
    expect((await read(resting.id)).withdrawFor).toEqual(['ARRESTED_HERE', 'NOT_SOUGHT', 'NO_BASIS']);
  });

  /** A case with a charge and a decision that an investigator and a prosecutor recorded, and a notice of ours resting on what is said. */
  const judged = async () => {
    const [investigator, prosecutor] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('PROSECUTOR')];
    const file = await newCase(app.run, [
      { user: liaison },
      { user: investigator, level: 'EDIT' },
      { user: prosecutor, level: 'EDIT' },
    ]);
    const person = personIn(file, { name: inventedName(), birth: '1987-05-03' });
    await file.plant(person);
    return { file, person, investigator, prosecutor, steps: proceedingsOf(app, file) };
  };
  const doneId = ({ id, problems }: Answered): string => {
    expect(problems).toEqual([]);
    if (id === null) throw new Error('it was not done');
    return id;
  };

  test('is raised of a charge that was corrected, then ended, also through the search that rests on it', async () => {
    const { file, person, investigator, prosecutor, steps } = await judged();
    const brought = doneId(await steps.bring(investigator, { personId: person.id }));
    const search = newUlid();
    const [direct, throughSearch] = [brought, search].map((basis) =>
      noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']], { search: basis }),
    );
    if (!direct || !throughSearch) throw new Error('not planted');
    await file.plant(
      domesticSearch(
        {
          id: search,
          person: person.id,
          inCase: file.id,
          charge: brought,
          group: 'TRAFFICKING',
          from: '2025-02-20',
        },
        inScope('notices'),
      ),
      direct,
      throughSearch,
    );
    // While it waits for approval, it is no basis yet.
    expect((await read(direct.id)).withdrawFor).toEqual(['NO_BASIS']);
    const corrected = doneId(
      await steps.bring(investigator, { personId: person.id, on: '2025-03-02' }, { version: brought }),
    );
    const approved = doneId(await steps.decide(prosecutor, corrected));
    for (const { id } of [direct, throughSearch]) expect(await read(id)).toMatchObject({ withdrawFor: [] });
    const committal = doneId(
      await steps.record(prosecutor, {
        kind: 'COMMITTAL',
        personId: person.id,
        on: '2025-05-01',
        follows: [approved],
      }),
    );
    doneId(
      await steps.record(prosecutor, {
        kind: 'DECISION',
        personId: person.id,
        on: '2025-06-01',
        court: 'COURT_BAKU',
        instance: 'FIRST',
        follows: [committal],
        counts: [{ charge: approved, result: 'ACQUITTED' }],
      }),
    );
    for (const { id } of [direct, throughSearch])
      expect((await read(id)).withdrawFor).toEqual(['CHARGE_ENDED']);
  });

  test('is raised of a decision that was corrected, then overturned; once it is withdrawn, no basis is found', async () => {
    const { file, person, investigator, prosecutor, steps } = await judged();
    const charged = doneId(
      await steps.decide(prosecutor, doneId(await steps.bring(investigator, { personId: person.id }))),
    );
    const committal = doneId(
      await steps.record(prosecutor, {
        kind: 'COMMITTAL',
        personId: person.id,
        on: '2025-05-01',
        follows: [charged],
      }),
    );
    const verdict = {
      kind: 'DECISION',
      personId: person.id,
      on: '2025-06-01',
      court: 'COURT_BAKU',
      instance: 'FIRST',
      follows: [committal],
      counts: [{ charge: charged, result: 'CONVICTED' }],
    };
    const first = doneId(await steps.record(prosecutor, verdict));
    const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-07-09']], { search: first });
    await file.plant(red);
    const version = doneId(
      await steps.record(prosecutor, { ...verdict, on: '2025-06-02' }, { version: first }),
    );
    expect(await read(red.id)).toMatchObject({ withdrawFor: [] });
    const higher = doneId(
      await steps.record(prosecutor, {
        kind: 'DECISION',
        personId: person.id,
        on: '2025-09-01',
        court: 'COURT_APPEAL',
        instance: 'APPEAL',
        result: 'OVERTURNED',
        follows: [version],
      }),
    );
    expect((await read(red.id)).withdrawFor).toEqual(['DECISION_OVERTURNED']);
    doneId(await steps.withdraw(prosecutor, higher));
    doneId(await steps.withdraw(prosecutor, version));
    expect(await read(red.id)).toMatchObject({ withdrawFor: ['NO_BASIS'] });
    // Whoever does not see the case is told nothing of what lies in it.
    expect((await read(red.id, await app.signInAs('LIAISON'))).withdrawFor).toEqual([]);
  });
});
