import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { offence } from '../../seed/builders/offences.ts';
import { charge, decision, detention } from '../../seed/builders/proceedings.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn } from '../support/builders.ts';
import { BRING, CHECK, PROCEEDINGS, RECORD, proceedingsOf, type Answered } from '../support/proceedings.ts';

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

/** A case with a suspect, in which an investigator, a prosecutor and an analyst write. */
const opened = async () => {
  const file = await newCase(
    app.run,
    [investigator, prosecutor, analyst].map((user) => ({ user, level: 'EDIT' as const })),
  );
  const suspect = personIn(file, { name: inventedName() });
  await file.plant(suspect);
  return { file, suspect: suspect.id, steps: proceedingsOf(app, file) };
};

const doneId = ({ id, problems }: Answered): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};
const fieldsOf = ({ problems }: Answered) => problems.map(({ field }) => field);

const rolesOf = async (caseId: string, by: Session): Promise<string[]> => {
  const query = `query ($id: ID!) { case(id: $id) { people { roles { role } } summary { accused convicted } } }`;
  type Data = { case: { people: { roles: { role: string }[] }[]; summary: Record<string, number> } };
  const { people, summary } = (await app.read<Data>(by, query, { id: caseId })).case;
  const roles = people.flatMap((person) => person.roles.map(({ role }) => role));
  expect(summary).toEqual({
    accused: roles.includes('ACCUSED') ? 1 : 0,
    convicted: roles.includes('CONVICTED') ? 1 : 0,
  });
  return roles;
};
const rowsOfProof = async (caseId: string): Promise<string[]> => {
  const query = `query ($caseId: ID!) { proof(caseId: $caseId) { rows { id } } }`;
  const { proof } = await app.read<{ proof: { rows: { id: string }[] } }>(prosecutor, query, { caseId });
  return proof.rows.map(({ id }) => id);
};

/** What a dossier of the case may state. */
const citableIn = async (caseId: string): Promise<string[]> => {
  const query = `query ($caseId: ID!) { dossierFacts(caseId: $caseId, text: "", language: EN) { id } }`;
  const { dossierFacts } = await app.read<{ dossierFacts: { id: string }[] }>(prosecutor, query, { caseId });
  return dossierFacts.map(({ id }) => id);
};

describe('a charge', () => {
  test('is brought by an investigator, approved by a prosecutor, and only then makes an accused', async () => {
    const { file, suspect, steps } = await opened();
    const offenceId = newUlid();
    await file.plant(
      offence(
        { id: offenceId, inCase: file.id, article: lawArticleId('144-1.1'), detectedOn: '2025-02-04' },
        file.stamp,
      ),
    );
    const brought = doneId(await steps.bring(investigator, { personId: suspect, offences: [offenceId] }));
    expect(await steps.facts(prosecutor)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: brought,
          approval: 'WAITING',
          mayDecide: true,
          mayCorrect: false,
          offences: [offenceId],
        }),
      ]),
    );
    expect(await rolesOf(file.id, prosecutor)).toEqual(['SUSPECT']);
    expect(await rowsOfProof(file.id)).toEqual([]);
    expect(await citableIn(file.id)).not.toContain(brought);

    const approved = doneId(await steps.decide(prosecutor, brought));
    expect((await steps.facts(prosecutor)).filter(({ kind }) => kind === 'CHARGE')).toEqual([
      expect.objectContaining({
        id: approved,
        approval: 'APPROVED',
        offences: [offenceId],
        earlier: 1,
        mayDecide: false,
        mayCorrect: false,
      }),
    ]);
    expect(await rolesOf(file.id, prosecutor)).toEqual(['ACCUSED', 'SUSPECT']);
    expect(await rowsOfProof(file.id)).toEqual([approved]);
    expect(await citableIn(file.id)).toContain(approved);
    expect(await steps.versions(prosecutor, approved)).toMatchObject([
      { id: brought, approval: 'WAITING', offences: [offenceId], mayDecide: false },
    ]);
  });

  test('is decided by nobody but a prosecutor, and not by who brought it', async () => {
    const { file, suspect, steps } = await opened();
    const own = newUlid();
    // A prosecutor who was an investigator when she brought it.
    await app.change(`MATCH (u:User {id: $id}) SET u.role = 'INVESTIGATOR'`, { id: prosecutor.id });
    const asInvestigator = await app.signIn(prosecutor);
    doneId(await steps.bring(asInvestigator, { personId: suspect }, { id: own }));
    await app.change(`MATCH (u:User {id: $id}) SET u.role = 'PROSECUTOR'`, { id: prosecutor.id });
    prosecutor = await app.signIn(prosecutor);
    const answer = await steps.decide(prosecutor, own);
    expect(answer.id).toBeNull();
    expect(answer.problems[0]?.text.en).toContain('brought yourself');

    const decide = `mutation ($c: ID!, $i: ID!, $v: ID!) { decideCharge(caseId: $c, id: $i, version: $v, approve: true) { id } }`;
    for (const by of [investigator, analyst])
      expect(codesOf(await app.ask(by, decide, { c: file.id, i: newUlid(), v: own }))).toEqual(['FORBIDDEN']);
    for (const by of [prosecutor, analyst])
      expect(codesOf(await steps.ask(by, BRING, { kind: 'CHARGE', personId: suspect }))).toEqual([
        'FORBIDDEN',
      ]);
    expect(codesOf(await steps.ask(analyst, RECORD, { kind: 'CHARGE', personId: suspect }))).toEqual([
      'BAD_INPUT',
    ]);
    expect((await steps.facts(prosecutor)).find(({ id }) => id === own)?.approval).toBe('WAITING');
  });

  test('that is refused says why, and is decided on once', async () => {
    const { file, suspect, steps } = await opened();
    const brought = doneId(await steps.bring(investigator, { personId: suspect }));
    expect(fieldsOf(await steps.decide(prosecutor, brought, { approve: false }))).toEqual(['reason']);
    const refusal = doneId(
      await steps.decide(prosecutor, brought, { approve: false, reason: 'Sübut azdır' }),
    );
    expect(await rolesOf(file.id, prosecutor)).toEqual(['SUSPECT']);
    expect((await steps.facts(investigator)).find(({ id }) => id === refusal)).toMatchObject({
      approval: 'REFUSED',
      reason: 'Sübut azdır',
      mayCorrect: false,
    });
    const again = await steps.decide(prosecutor, brought);
    expect(again).toMatchObject({ id: null, newer: { id: refusal } });
  });

  test('of the register carries no approval and counts', async () => {
    const { file, suspect, steps } = await opened();
    const id = newUlid();
    await file.plant(
      charge(
        {
          id,
          against: suspect,
          inCase: file.id,
          on: '2025-03-01',
          article: lawArticleId('144-1.1'),
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        file.stamp,
      ),
    );
    expect(await rolesOf(file.id, prosecutor)).toEqual(['ACCUSED', 'SUSPECT']);
    expect((await steps.facts(investigator)).find((fact) => fact.id === id)).toMatchObject({
      approval: null,
      mayCorrect: false,
      recordedBy: null,
    });
  });

  test('that is re-qualified gives way to the one that follows it once that is approved', async () => {
    const { file, suspect, steps } = await opened();
    const first = doneId(
      await steps.decide(prosecutor, doneId(await steps.bring(investigator, { personId: suspect }))),
    );
    const second = doneId(
      await steps.bring(investigator, {
        personId: suspect,
        article: '243',
        follows: [first],
        on: '2025-04-01',
      }),
    );
    expect(await rowsOfProof(file.id)).toEqual([first]);
    const approved = doneId(await steps.decide(prosecutor, second));
    expect(await rowsOfProof(file.id)).toEqual([approved]);
  });
});

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
    expect(await rolesOf(file.id, prosecutor)).toEqual(['CONVICTED', 'ACCUSED', 'SUSPECT']);
    expect(await rowsOfProof(file.id)).toEqual([one]);
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
    expect(await rolesOf(file.id, prosecutor)).toEqual(['ACCUSED', 'SUSPECT']);
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
    expect(await rolesOf(file.id, prosecutor)).toEqual(['CONVICTED', 'SUSPECT']);
  });
});

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

describe('a change of stage', () => {
  test('is what may follow, and is the stage of the case', async () => {
    const { file, steps } = await opened();
    expect(fieldsOf(await steps.record(analyst, { kind: 'STAGE', stage: 'INQUIRY' }))).toEqual(['stage']);
    doneId(await steps.record(analyst, { kind: 'STAGE', stage: 'COURT' }));
    const query = `query ($id: ID!) { case(id: $id) { stage stages { stage } } }`;
    expect(await app.read(analyst, query, { id: file.id })).toEqual({
      case: { stage: 'COURT', stages: [{ stage: 'INVESTIGATION' }, { stage: 'COURT' }] },
    });
    const { proceedings } = await app.read<{ proceedings: { nextStages: string[] } }>(analyst, PROCEEDINGS, {
      caseId: file.id,
    });
    expect(proceedings.nextStages).toEqual(['INVESTIGATION', 'SUSPENDED', 'CLOSED']);
  });

  test('is checked as it is typed, and nothing is kept', async () => {
    const { file, steps } = await opened();
    const fact = { caseId: file.id, kind: 'STAGE', stage: 'INQUIRY', on: '2025-03-01', sourceText: '' };
    expect(await app.read(analyst, CHECK, { fact })).toEqual({
      checkProceeding: [{ field: 'stage' }, { field: 'sourceText' }],
    });
    expect(await steps.facts(analyst)).toHaveLength(1);
  });
});

describe('who may', () => {
  test('whoever only reads the case is told what is told of one that is not there', async () => {
    const { file, suspect } = await opened();
    const reader = await app.signInAs('ANALYST');
    await file.letIn({ user: reader, level: 'READ' });
    const stranger = await app.signInAs('ANALYST');
    const fact = { caseId: file.id, kind: 'STAGE', stage: 'COURT', on: '2025-03-01', sourceText: 'qərar' };
    for (const [by, caseId] of [
      [reader, file.id],
      [stranger, file.id],
      [stranger, newUlid()],
    ] as const)
      for (const query of [RECORD, CHECK])
        expect(
          codesOf(await app.ask(by, query, { id: newUlid(), fact: { ...fact, caseId, personId: suspect } })),
        ).toEqual(['NOT_FOUND']);
    for (const caseId of [file.id, newUlid()])
      expect(codesOf(await app.ask(stranger, PROCEEDINGS, { caseId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(reader, PROCEEDINGS, { caseId: file.id }))).toEqual([]);
  });

  test('under the id of a fact that its writer may not see leaves that fact as it was', async () => {
    const { suspect, steps } = await opened();
    const hidden = await newCase(app.run, []);
    const person = personIn(hidden, { name: inventedName() });
    const id = newUlid();
    const held = detention({ id, against: person.id, inCase: hidden.id, on: '2025-03-01' }, hidden.stamp);
    await hidden.plant(person, held);
    const kept = () =>
      app.rows(
        'MATCH (f:Fact {id: $id})-[r]-() RETURN labels(f) AS labels, properties(f) AS own, count(r) AS ties',
        { id },
      );
    const before = await kept();
    const answer = await steps.bring(investigator, { personId: suspect }, { id });
    expect(answer.id).toBeNull();
    expect(await kept()).toEqual(before);
  });

  test('a person who is hidden and one who is not there give one answer', async () => {
    const { steps } = await opened();
    const elsewhere = await newCase(app.run, []);
    const hidden = personIn(elsewhere, { name: inventedName() });
    await elsewhere.plant(hidden);
    for (const personId of [hidden.id, newUlid()])
      expect(
        codesOf(
          await steps.ask(analyst, RECORD, {
            kind: 'DETENTION',
            personId,
            until: '2025-05-01',
            ground: 'əsas',
          }),
        ),
      ).toEqual(['NOT_FOUND']);
  });

  test('it is announced in the trail with the case, the person and the fact', async () => {
    const { file, suspect, steps } = await opened();
    const id = doneId(await steps.bring(investigator, { personId: suspect }));
    const line = (await app.auditOf(investigator)).findLast(({ action }) => action === 'charge:bring');
    expect(line?.ids).toEqual(expect.arrayContaining([file.id, suspect, id]));
  });
});
