import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, inScope, newCase, personIn } from '../support/builders.ts';
import { caseLinksOf, JOIN } from '../support/case-links.ts';
import { proceedingsOf } from '../support/proceedings.ts';
import { hitsOf, searched } from '../support/search.ts';

let app: TestApp;
let lead: Session;
let here: Session;
let there: Session;
let cases: ReturnType<typeof caseLinksOf>;
beforeAll(async () => {
  app = await startApp();
  [lead, here, there] = await Promise.all([
    app.signInAs('INVESTIGATOR'),
    app.signInAs('INVESTIGATOR'),
    app.signInAs('INVESTIGATOR'),
  ]);
  cases = caseLinksOf(app);
});
afterAll(() => app.close());

/** Two cases that one investigator leads, each with a member of its own; the second has an accused, an exhibit and a sealed witness. */
const two = async () => {
  const remaining = await newCase(app.run, [
    { user: lead, level: 'LEAD' },
    { user: here, level: 'EDIT' },
  ]);
  const joined = await newCase(app.run, [
    { user: lead, level: 'LEAD', identity: true },
    { user: there, level: 'EDIT' },
  ]);
  const names = { theirs: inventedName(), ours: inventedName(), sealed: inventedName() };
  const ours = personIn(remaining, { name: names.ours });
  const theirs = personIn(joined, { name: names.theirs });
  const sealed = personIn({ ...joined, stamp: inScope(`${joined.scope}:identity`) }, { name: names.sealed });
  const chargeId = newUlid();
  await remaining.plant(ours);
  await joined.plant(
    theirs,
    sealed,
    exhibit({ id: newUlid(), inCases: [joined.id], number: 'X-9', kind: 'DOCUMENT' }, joined.stamp),
    charge(
      {
        id: chargeId,
        against: theirs.id,
        inCase: joined.id,
        on: '2025-02-20',
        article: lawArticleId('144-1.1'),
        participation: 'PERPETRATOR',
        status: 'OPEN',
      },
      joined.stamp,
    ),
  );
  return { remaining, joined, names, theirs: theirs.id, chargeId };
};

const CASE = `query ($id: ID!) { case(id: $id) { stage people { person { id } roles { role } } summary { accused } } }`;
type Case = { stage: string; people: { person: { id: string } }[]; summary: { accused: number } };
const caseOf = async (by: Session, id: string): Promise<Case> =>
  (await app.read<{ case: Case }>(by, CASE, { id })).case;
const finds = async (by: Session, name: string): Promise<boolean> =>
  hitsOf(await searched(app, by, name), 'PERSON').length > 0;
const DETAINED = { kind: 'DETENTION', on: '2025-03-01', until: '2025-05-01', ground: 'qaçmaq təhlükəsi' };

describe('joining a case into another', () => {
  test('lets the members of the one that remains read in it, and opens no identity', async () => {
    const { remaining, joined, names, theirs, chargeId } = await two();
    const before = await app.read<{ joiningChoices: { accounts: number; opens: { people: number } } }>(
      lead,
      'query ($a: ID!, $b: ID!) { joiningChoices(caseId: $a, from: $b) { accounts opens { people facts } } }',
      { a: remaining.id, b: joined.id },
    );
    expect(before.joiningChoices).toMatchObject({ accounts: 1, opens: { people: 1 } });
    expect(await finds(here, names.theirs)).toBe(false);
    expect((await cases.join(lead, remaining, joined.id)).problems).toEqual([]);
    expect(await finds(here, names.theirs)).toBe(true);
    expect(await finds(here, names.sealed)).toBe(false);
    expect(await finds(there, names.ours)).toBe(false);
    const own = await caseOf(here, remaining.id);
    expect(own.people.map(({ person }) => person.id)).toContain(theirs);
    expect([own.stage, own.summary.accused]).toEqual(['INVESTIGATION', 1]);
    const steps = await proceedingsOf(app, remaining).facts(here);
    expect(steps.map(({ id }) => id)).toContain(chargeId);
  });

  test('closes the joined one to new records, while deadlines stay in sight', async () => {
    const { remaining, joined, theirs } = await two();
    const steps = proceedingsOf(app, joined);
    await steps.record(there, { ...DETAINED, personId: theirs });
    await cases.join(lead, remaining, joined.id);
    expect(await caseOf(there, joined.id)).toMatchObject({ stage: 'CLOSED' });
    expect(codesOf(await steps.ask(there, 'query { me { id } }', {}))).toEqual([]);
    expect((await steps.facts(there)).filter(({ kind }) => kind === 'DETENTION')).toMatchObject([
      { mayCorrect: false },
    ]);
    const refused = await app.ask(
      there,
      'mutation ($id: ID!, $fact: ProceedingInput!) { recordProceeding(id: $id, fact: $fact) { id } }',
      { id: newUlid(), fact: { ...DETAINED, caseId: joined.id, personId: theirs, sourceText: 'qərar' } },
    );
    expect(codesOf(refused)).toEqual(['CASE_CLOSED']);
    expect(await cases.links(there, joined.id)).toEqual({ links: [], joinedInto: null, mayLink: false });
    expect(await cases.links(lead, joined.id)).toMatchObject({
      joinedInto: { id: remaining.id },
      mayLink: false,
    });
  });

  test('lets a detention that came along be ended where the case goes on', async () => {
    const { remaining, joined, theirs } = await two();
    const detained = await proceedingsOf(app, joined).record(there, { ...DETAINED, personId: theirs });
    await cases.join(lead, remaining, joined.id);
    const goesOn = proceedingsOf(app, remaining);
    const released = await goesOn.record(
      here,
      { ...DETAINED, personId: theirs, releasedOn: '2025-04-10' },
      { version: detained.id ?? '' },
    );
    expect(released.problems).toEqual([]);
    for (const [by, file] of [
      [here, goesOn],
      [there, proceedingsOf(app, joined)],
    ] as const) {
      const detentions = (await file.facts(by)).filter(({ kind }) => kind === 'DETENTION');
      expect(detentions).toMatchObject([{ id: released.id, releasedOn: '2025-04-10' }]);
    }
  });

  test('takes members of the joined one along who are chosen, and nobody else', async () => {
    const { remaining, joined, names } = await two();
    const members = [
      { userId: there.id, level: 'EDIT' },
      { userId: (await app.newUser('ANALYST')).id, level: 'LEAD' },
    ];
    await cases.join(lead, remaining, joined.id, { members });
    expect(await finds(there, names.ours)).toBe(true);
    const query = 'query ($caseId: ID!) { caseMembers(caseId: $caseId) { members { id } } }';
    const { caseMembers } = await app.read<{ caseMembers: { members: unknown[] } }>(lead, query, {
      caseId: remaining.id,
    });
    expect(caseMembers.members).toHaveLength(3);
  });

  test('is taken back whole; not while something rests on it', async () => {
    const { remaining, joined, names, theirs, chargeId } = await two();
    const { id } = await cases.join(lead, remaining, joined.id, {
      members: [{ userId: there.id, level: 'READ' }],
    });
    const steps = proceedingsOf(app, remaining);
    const committed = await steps.record(here, {
      kind: 'COMMITTAL',
      personId: theirs,
      on: '2025-04-20',
      follows: [chargeId],
    });
    expect(committed.problems).toEqual([]);
    const [problem] = (await cases.takeBack(lead, remaining.id, id ?? '')).problems;
    expect(problem?.text.en).toContain('facts: 1');
    await steps.withdraw(here, committed.id ?? '');
    expect(await cases.takeBack(lead, remaining.id, id ?? '')).toEqual({ id, problems: [] });
    expect(await finds(here, names.theirs)).toBe(false);
    expect(await finds(there, names.ours)).toBe(false);
    expect((await caseOf(here, remaining.id)).people).toHaveLength(1);
    expect(await caseOf(there, joined.id)).toMatchObject({ stage: 'INVESTIGATION' });
    expect(
      (await proceedingsOf(app, joined).record(there, { ...DETAINED, personId: theirs })).problems,
    ).toEqual([]);
  });
});

describe('joining refuses', () => {
  test('a case with itself, one that is joined already, and says what to do', async () => {
    const { remaining, joined } = await two();
    const third = await newCase(app.run, [{ user: lead, level: 'LEAD' }]);
    expect((await cases.join(lead, remaining, remaining.id)).problems).toMatchObject([{ field: 'from' }]);
    expect((await cases.join(lead, remaining, '')).problems).toMatchObject([{ field: 'from' }]);
    expect((await cases.join(lead, remaining, joined.id)).problems).toEqual([]);
    expect((await cases.join(lead, third, joined.id)).problems).toMatchObject([{ field: 'from' }]);
    expect((await cases.join(lead, joined, third.id)).problems).toMatchObject([{ field: null }]);
  });

  test('whoever does not lead both, as if there were none', async () => {
    const { remaining, joined } = await two();
    await joined.letIn({ user: here, level: 'LEAD' });
    const said = { on: '2025-04-02', ground: 'maddə', document: 'qərar', members: [] };
    for (const [caseId, from] of [
      [remaining.id, joined.id],
      [joined.id, remaining.id],
      [joined.id, newUlid()],
    ])
      expect(codesOf(await app.ask(here, JOIN, { input: { id: newUlid(), caseId, from, ...said } }))).toEqual(
        ['NOT_FOUND'],
      );
  });
});
