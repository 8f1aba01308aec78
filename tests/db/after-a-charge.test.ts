import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { decision } from '../../seed/builders/proceedings.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { doneId, openedFor, rolesOf, rowsOfProof } from '../support/proceedings.ts';

let app: TestApp;
let investigator: Session;
let prosecutor: Session;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  [investigator, prosecutor, analyst] = await Promise.all([
    app.signInAs('INVESTIGATOR'),
    app.signInAs('PROSECUTOR'),
    app.signInAs('ANALYST'),
  ]);
});
afterAll(() => app.close());

const opened = () => openedFor(app, [investigator, prosecutor, analyst]);

describe('what follows a charge', () => {
  const convicted = async () => {
    const made = await opened();
    const { suspect, steps } = made;
    const bring = async (more = {}): Promise<string> =>
      doneId(
        await steps.decide(
          prosecutor,
          doneId(await steps.bring(investigator, { personId: suspect, ...more })),
        ),
      );
    const [one, two] = [await bring(), await bring({ article: '243' })];
    const committal = doneId(
      await steps.record(prosecutor, {
        kind: 'COMMITTAL',
        personId: suspect,
        on: '2025-05-01',
        follows: [one, two],
      }),
    );
    const verdict = doneId(
      await steps.record(prosecutor, {
        kind: 'DECISION',
        personId: suspect,
        on: '2025-06-01',
        court: 'COURT_BAKU',
        instance: 'FIRST',
        follows: [committal],
        counts: [
          { charge: one, result: 'CONVICTED' },
          { charge: two, result: 'ACQUITTED' },
        ],
      }),
    );
    return { ...made, one, two, committal, verdict };
  };

  test('is committed, decided count by count, sentenced, and reversed by a court above', async () => {
    const { file, suspect, steps, one, two, verdict } = await convicted();
    expect(await rolesOf(app, file.id, prosecutor)).toEqual(['CONVICTED', 'ACCUSED', 'SUSPECT']);
    expect(await rowsOfProof(app, prosecutor, file.id)).toEqual([one]);
    const sentence = doneId(
      await steps.record(prosecutor, {
        kind: 'SENTENCE',
        personId: suspect,
        on: '2025-06-01',
        follows: [verdict],
        sentence: 'IMPRISONMENT',
        years: 8,
        months: 6,
      }),
    );
    doneId(
      await steps.record(prosecutor, {
        kind: 'APPEAL',
        personId: suspect,
        on: '2025-06-10',
        follows: [verdict],
        appellant: 'DEFENCE',
      }),
    );
    const facts = await steps.facts(prosecutor);
    expect(facts.find(({ id }) => id === verdict)).toMatchObject({
      result: 'CONVICTED',
      mayWithdraw: false,
      counts: expect.arrayContaining([
        { charge: one, result: 'CONVICTED' },
        { charge: two, result: 'ACQUITTED' },
      ]),
    });
    expect(facts.find(({ id }) => id === sentence)).toMatchObject({ on: '2025-06-01', years: 8, months: 6 });

    doneId(
      await steps.record(prosecutor, {
        kind: 'DECISION',
        personId: suspect,
        on: '2025-09-01',
        court: 'COURT_APPEAL',
        instance: 'APPEAL',
        result: 'OVERTURNED',
        follows: [verdict],
      }),
    );
    expect(await rolesOf(app, file.id, prosecutor)).toEqual(['ACCUSED', 'SUSPECT']);
    const roles = `query ($id: ID!) { person(id: $id) { roles { role } } }`;
    const { person } = await app.read<{ person: { roles: { role: string }[] } }>(prosecutor, roles, {
      id: suspect,
    });
    expect(person.roles.map(({ role }) => role)).toEqual(['ACCUSED', 'SUSPECT']);
  });

  test('stays with what is corrected before it', async () => {
    const { suspect, steps, one, two, committal, verdict } = await convicted();
    const corrected = doneId(
      await steps.record(
        analyst,
        { kind: 'COMMITTAL', personId: suspect, on: '2025-05-02', follows: [one, two] },
        { version: committal },
      ),
    );
    const facts = await steps.facts(prosecutor);
    expect(facts.find(({ id }) => id === verdict)?.follows).toEqual([corrected]);
    expect(facts.filter(({ kind }) => kind === 'COMMITTAL')).toMatchObject([
      { id: corrected, on: '2025-05-02', earlier: 1 },
    ]);
  });

  test('is withdrawn before what it follows', async () => {
    const { steps, committal, verdict } = await convicted();
    expect((await steps.withdraw(prosecutor, committal)).id).toBeNull();
    doneId(await steps.withdraw(prosecutor, verdict));
    doneId(await steps.withdraw(prosecutor, committal));
    expect((await steps.facts(prosecutor)).map(({ kind }) => kind)).not.toContain('COMMITTAL');
  });

  test('a conviction of the register that no court reversed counts', async () => {
    const { file, suspect } = await opened();
    await file.plant(
      decision(
        {
          id: newUlid(),
          against: suspect,
          inCase: file.id,
          on: '2025-03-01',
          court: 'COURT_BAKU',
          instance: 'FIRST',
          result: 'CONVICTED',
        },
        file.stamp,
      ),
    );
    expect(await rolesOf(app, file.id, prosecutor)).toEqual(['CONVICTED', 'SUSPECT']);
  });
});
