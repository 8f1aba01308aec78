import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { detention } from '../../seed/builders/proceedings.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { doneId, openedFor, PROCEEDINGS } from '../support/proceedings.ts';

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

describe('a detention', () => {
  const DETAINED = { kind: 'DETENTION', on: '2025-03-01', until: '2025-05-01', ground: 'qaçmaq təhlükəsi' };

  test('is corrected in place of the version that was seen, and shows what it said before', async () => {
    const { suspect, steps } = await opened();
    const first = doneId(await steps.record(analyst, { ...DETAINED, personId: suspect }));
    const second = doneId(
      await steps.record(
        investigator,
        { ...DETAINED, personId: suspect, releasedOn: '2025-04-02' },
        { version: first },
      ),
    );
    expect((await steps.facts(analyst)).filter(({ kind }) => kind === 'DETENTION')).toMatchObject([
      { id: second, releasedOn: '2025-04-02', earlier: 1, mayWithdraw: false },
    ]);
    expect(await steps.versions(analyst, second)).toMatchObject([
      { id: first, releasedOn: null, mayCorrect: false },
    ]);
  });

  test('keeps its sources in a correction that says the same, and not in one that says another', async () => {
    const { file, suspect, steps } = await opened();
    const exhibitId = newUlid();
    await file.plant(
      exhibit({ id: exhibitId, inCases: [file.id], number: '7', kind: 'DOCUMENT' }, file.stamp),
    );
    const first = doneId(await steps.record(analyst, { ...DETAINED, personId: suspect }));
    await app.read(
      analyst,
      `mutation ($id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!) {
        citeFact(id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, against: false) { id } }`,
      { id: newUlid(), factId: first, ends: [], sourceId: exhibitId },
    );
    const sourcesOf = async (id: string) =>
      (
        await app.read<{ proceedings: { facts: { id: string; sources: number }[] } }>(
          analyst,
          'query ($caseId: ID!) { proceedings(caseId: $caseId) { facts { id sources } } }',
          { caseId: file.id },
        )
      ).proceedings.facts.find((one) => one.id === id)?.sources;
    expect(await sourcesOf(first)).toBe(1);
    const released = { ...DETAINED, personId: suspect, releasedOn: '2025-04-02' };
    const second = doneId(await steps.record(investigator, released, { version: first }));
    expect(await sourcesOf(second)).toBe(1);
    const third = doneId(
      await steps.record(investigator, { ...released, on: '2025-03-02' }, { version: second }),
    );
    expect(await sourcesOf(third)).toBe(0);
  });

  test('that another corrected meanwhile is not overwritten: the second gets both', async () => {
    const { suspect, steps } = await opened();
    const first = doneId(await steps.record(analyst, { ...DETAINED, personId: suspect }));
    const theirs = doneId(
      await steps.record(
        investigator,
        { ...DETAINED, personId: suspect, ground: 'onların mətni' },
        { version: first },
      ),
    );
    const mine = { ...DETAINED, personId: suspect, ground: 'mənim mətnim' };
    expect(await steps.record(analyst, mine, { version: first })).toMatchObject({
      id: null,
      problems: [],
      newer: { id: theirs, ground: 'onların mətni' },
    });
    const chosen = doneId(await steps.record(analyst, mine, { version: theirs }));
    expect((await steps.versions(analyst, chosen)).map(({ id }) => id)).toEqual([theirs, first]);
  });

  test('that two correct at the same moment becomes that of one, and the other is told', async () => {
    const { suspect, steps } = await opened();
    const first = doneId(await steps.record(analyst, { ...DETAINED, personId: suspect }));
    const answers = await Promise.all(
      [analyst, investigator].map((by) =>
        steps.record(by, { ...DETAINED, personId: suspect, ground: `mətn ${by.id}` }, { version: first }),
      ),
    );
    expect(answers.filter(({ id }) => id !== null)).toHaveLength(1);
    expect((await steps.facts(analyst)).filter(({ kind }) => kind === 'DETENTION')).toHaveLength(1);
  });

  test('sent twice is recorded once', async () => {
    const { suspect, steps } = await opened();
    const id = newUlid();
    for (const _ of [1, 2])
      expect(doneId(await steps.record(analyst, { ...DETAINED, personId: suspect }, { id }))).toBe(id);
    expect((await steps.facts(analyst)).filter(({ kind }) => kind === 'DETENTION')).toHaveLength(1);
  });

  test('gives the days on which it runs out and on which a charge is due, unchecked where nobody checked', async () => {
    const { file, suspect } = await opened();
    await file.plant(
      detention(
        { id: newUlid(), against: suspect, inCase: file.id, on: '2025-03-01', until: '2025-05-01' },
        file.stamp,
      ),
    );
    const { proceedings } = await app.read<{ proceedings: { deadlines: Record<string, unknown>[] } }>(
      analyst,
      PROCEEDINGS,
      { caseId: file.id },
    );
    expect(proceedings.deadlines).toMatchObject([
      { key: 'CHARGE', due: '2025-03-03', state: 'OVERDUE', isChecked: false, person: { id: suspect } },
      { key: 'DETENTION_ENDS', due: '2025-05-01', state: 'OVERDUE', isChecked: true },
      { key: 'INVESTIGATION', state: 'OVERDUE', person: null },
    ]);
  });

  test('is withdrawn by who recorded it alone', async () => {
    const { suspect, steps } = await opened();
    const id = doneId(await steps.record(analyst, { ...DETAINED, personId: suspect }));
    expect((await steps.withdraw(investigator, id)).id).toBeNull();
    doneId(await steps.withdraw(analyst, id));
    expect((await steps.facts(analyst)).map(({ kind }) => kind)).toEqual(['STAGE']);
  });
});
