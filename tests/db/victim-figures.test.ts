import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';
import { victimDesk, victimIn } from '../support/victims.ts';

let app: TestApp;
let desk: ReturnType<typeof victimDesk>;
let analyst: Session;
let centre: Session;
beforeAll(async () => {
  app = await startApp();
  desk = victimDesk(app);
  analyst = await app.signInAs('ANALYST');
  centre = await app.signIn(await app.newUser('CENTRE', { bodyCode: 'ASSISTANCE_CENTRE' }));
});
afterAll(() => app.close());

type Records = { figureRecords: { records: { id: string; kind: string; label: string; on: string }[] } };
const YEAR = 2008;

/** The records behind a figure that are of this victim, or one of these entries. */
const behind = async (figure: string, ids: readonly (string | null)[]) => {
  const query =
    'query ($figure: ID!, $year: Int!) { figureRecords(figure: $figure, year: $year) { records { id kind label on } } }';
  const { figureRecords } = await app.read<Records>(analyst, query, { figure, year: YEAR });
  return figureRecords.records.filter(({ id }) => ids.includes(id));
};

test('the figures of the work with victims count what a case and a centre record, each once, and nothing that is due', async () => {
  const file = await newCase(app.run, [{ user: analyst, level: 'EDIT' }], { openedOn: '2008-01-02' });
  const victim = await victimIn(file, undefined, '1980-05-03');
  const place = { victimId: victim.id, caseId: file.id };
  const own = { victimId: victim.id };
  await desk.begin(analyst, place, '2008-02-01');
  const referral = { kind: 'REFERRAL', service: 'REFERRAL', outcome: 'ACCEPTED' };
  await desk.give(analyst, place, { ...referral, on: '2008-02-03' });
  // By the centre: help given, corrected once; the same again and what is due are counted by no figure.
  const first = await desk.give(centre, own, { on: '2008-03-01' });
  await desk.give(centre, own, { on: '2008-03-02' }, { version: first.id });
  expect((await desk.give(analyst, place, { on: '2008-03-02' })).id).toBeNull();
  await desk.give(centre, own, { kind: 'DUE', service: 'JOB', on: null, dueOn: '2008-05-01' });
  await desk.give(centre, own, {
    kind: 'REFERRAL',
    service: 'SOCIAL',
    provider: 'NGO_AD',
    outcome: 'WAITING',
    on: '2008-03-05',
  });
  await desk.give(analyst, place, {
    kind: 'REFERRAL',
    service: 'SOCIAL',
    provider: 'NGO_AD',
    outcome: 'WAITING',
    on: '2008-03-06',
  });
  const allowance = await desk.give(analyst, place, {
    service: 'ALLOWANCE',
    provider: 'POLICE',
    amount: '700',
    on: '2008-04-01',
  });
  for (const [figure, on] of [
    ['C12', '2008-02-01'],
    ['D-10', '2008-02-03'],
    ['D-10.1', '2008-03-02'],
  ] as const)
    expect([figure, await behind(figure, [victim.id])]).toEqual([
      figure,
      [{ id: victim.id, kind: 'Person', label: victim.pseudonym, on }],
    ]);
  expect(await behind('D-2', [allowance.id])).toHaveLength(1);
  expect(await behind('D-10.3', [victim.id])).toEqual([]);
  // Two referrals of one person to one organisation are one person in the number.
  const people = new Set((await behind('D-7', [victim.id])).map(({ id }) => id));
  expect([...people]).toEqual([victim.id]);
}, 120_000);
