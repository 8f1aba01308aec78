import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';
import { addDays } from '../../server/calendar.ts';
import { daysAgo, today, victimDesk, victimIn } from '../support/victims.ts';

let app: TestApp;
let desk: ReturnType<typeof victimDesk>;
let editor: Session;
let centre: Session;
let shelter: Session;
beforeAll(async () => {
  app = await startApp();
  desk = victimDesk(app);
  editor = await app.signInAs('INVESTIGATOR');
  centre = await app.signIn(await app.newUser('CENTRE', { bodyCode: 'ASSISTANCE_CENTRE' }));
  shelter = await app.signIn(await app.newUser('CENTRE', { bodyCode: 'MINISTRY_SHELTER' }));
});
afterAll(() => app.close());

const referral = (provider: string, on = daysAgo(5)) => ({
  kind: 'REFERRAL',
  service: 'REFERRAL',
  outcome: 'WAITING',
  provider,
  on,
});

const inCare = async (...providers: string[]) => {
  const file = await newCase(app.run, [{ user: editor, level: 'EDIT' }]);
  const { id: victimId, pseudonym } = await victimIn(file);
  const place = { victimId, caseId: file.id };
  const given = [];
  for (const provider of providers) given.push(await desk.give(editor, place, referral(provider)));
  await desk.decide(editor, place, { status: 'PRESUMED' });
  return { place, victimId, pseudonym, given };
};

test('a centre that withdraws its own referral takes from another body nothing that the case has given it', async () => {
  const { victimId } = await inCare('ASSISTANCE_CENTRE', 'MINISTRY_SHELTER');
  expect((await desk.see(shelter, victimId)).status).toBe('PRESUMED');
  const own = await desk.give(centre, { victimId }, referral('MINISTRY_SHELTER', daysAgo(3)));
  expect((await desk.withdrawHelp(centre, victimId, own.id ?? '')).problems).toEqual([]);
  expect((await desk.see(shelter, victimId)).status).toBe('PRESUMED');
});

test('a referral by a centre lets another body see nothing, before and after the case decides', async () => {
  const { victimId, place } = await inCare('ASSISTANCE_CENTRE');
  const other = await inCare('MINISTRY_SHELTER');
  await desk.give(centre, { victimId }, referral('MINISTRY_SHELTER', daysAgo(3)));
  const [first] = (await desk.see(editor, victimId)).statuses;
  const next = { status: 'IDENTIFIED', on: daysAgo(2) };
  expect((await desk.decide(editor, place, next, { seen: [first?.id] })).problems).toEqual([]);
  const { victims } = await app.read<{ victims: { victims: { id: string }[] } }>(
    shelter,
    '{ victims { victims { id } } }',
  );
  const ids = victims.victims.map(({ id }) => id);
  expect(ids).toContain(other.victimId);
  expect(ids).not.toContain(victimId);
});

test('what is due and the end of the period are in the calendar file of whoever may see them, without what help it is', async () => {
  const { place, victimId, pseudonym } = await inCare('ASSISTANCE_CENTRE');
  await desk.begin(editor, place, daysAgo(10));
  const due = { kind: 'DUE', service: 'MEDICAL', on: null, dueOn: addDays(today(), 4) };
  await desk.give(centre, { victimId }, due);
  const fileOf = async (by: Session) =>
    (await app.read<{ victimCalendar: string }>(by, '{ victimCalendar }')).victimCalendar.replaceAll(
      '\r\n ',
      '',
    );
  const own = await fileOf(centre);
  expect(own.split(`UID:${victimId}-`)).toHaveLength(3);
  expect(own).toContain(`SUMMARY:${pseudonym}: köməyin son günü / help due`);
  expect(own).toContain(`DTSTART;VALUE=DATE:${addDays(today(), 20).replaceAll('-', '')}`);
  expect(own).not.toContain('MEDICAL');
  expect(await fileOf(editor)).toContain(`UID:${victimId}-`);
  for (const by of [shelter, await app.signInAs('ANALYST')]) expect(await fileOf(by)).not.toContain(victimId);
});
