import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { stageChange } from '../../seed/builders/cases.ts';
import { offence } from '../../seed/builders/offences.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const CASE = `query ($id: ID!) { case(id: $id) { id number kind title { az en } body { en } openedOn stage stages { stage on } mainCountry { code name { en } }
  level memberUntil severedFrom { id } severedTo { id number }
  summary { people victims suspects accused convicted witnesses offences notices groups }
  people { person { id label isProtected } roles { role since } isWanted } offences { article { code } count withIct cleared }
  notices { id } groups { id members { person { label } role } } } }`;
const CASES =
  'query ($first: Int, $after: ID) { cases(first: $first, after: $after) { cases { id openedOn } after } }';
const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id number level } problems { field text { az en } } } }`;

type CasePage = { cases: { cases: { id: string }[]; after: string | null } };
type Opened = { openCase: { case: { id: string } | null; problems: { field: string }[] } };

const inputOf = (more: Record<string, unknown> = {}) => {
  const id = newUlid();
  return {
    id,
    number: `N-${id}`,
    kind: 'CRIMINAL',
    titleAz: 'Yeni iş',
    titleEn: 'A new case',
    openedOn: '2025-03-01',
    ...more,
  };
};

const pageOf = async (session: Session, variables: Record<string, unknown> = {}) =>
  (await app.read<CasePage>(session, CASES, variables)).cases;

describe('a case works', () => {
  test('a case shows its stages, people by role, offences by article, notices and groups, and counts them', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst, level: 'EDIT', until: '2999-12-31' }]);
    const name = inventedName();
    const suspect = personIn(file, { name });
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'V-01' });
    const article = lawArticleId('144-1.1');
    const group = groupIn(file, [{ id: suspect.id, role: 'RECRUITER' }]);
    const red = noticeOn(file, suspect.id, file.scope, [['PUBLISHED', '2025-03-01']]);
    await file.plant(
      suspect,
      victim,
      charge(
        {
          id: newUlid(),
          against: suspect.id,
          inCase: file.id,
          on: '2025-03-05',
          article,
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        file.stamp,
      ),
      offence({ id: newUlid(), inCase: file.id, article, detectedOn: '2025-02-04', ict: true }, file.stamp),
      offence(
        { id: newUlid(), inCase: file.id, article, detectedOn: '2025-02-05', clearance: 'UNSOLVED' },
        file.stamp,
      ),
      stageChange(newUlid(), file.id, 'COURT', '2025-08-01', file.stamp),
      searchFor(file, suspect.id, file.scope),
      group,
      red,
    );
    const { case: shown } = await app.read<{ case: unknown }>(analyst, CASE, { id: file.id });
    expect(shown).toMatchObject({
      number: file.number,
      stage: 'COURT',
      stages: [{ stage: 'INVESTIGATION' }, { stage: 'COURT', on: '2025-08-01' }],
      mainCountry: { code: 'TR' },
      level: 'EDIT',
      memberUntil: '2999-12-31',
      summary: {
        people: 2,
        victims: 1,
        suspects: 1,
        accused: 1,
        convicted: 0,
        witnesses: 0,
        offences: 2,
        notices: 1,
        groups: 1,
      },
      people: [
        {
          person: { label: name, isProtected: false },
          roles: [{ role: 'ACCUSED', since: '2025-03-05' }, { role: 'SUSPECT' }],
          isWanted: true,
        },
        { person: { label: 'V-01', isProtected: true }, roles: [{ role: 'VICTIM' }], isWanted: false },
      ],
      offences: [{ article: { code: '144-1.1' }, count: 2, withIct: 1, cleared: 1 }],
      notices: [{ id: red.id }],
      groups: [{ id: group.id, members: [{ person: { label: name }, role: 'RECRUITER' }] }],
    });
  });

  test('the reader’s cases come in pages, the newest first, each once', async () => {
    const analyst = await app.signInAs('ANALYST');
    const days = ['2025-01-05', '2025-01-04', '2025-01-04', '2025-01-02', '2025-01-01'];
    for (const openedOn of days) await newCase(app.run, [{ user: analyst }], { openedOn });
    const whole = await pageOf(analyst);
    expect(whole.cases).toHaveLength(5);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await pageOf(analyst, { first: 2, after });
      paged.push(...page.cases.map(({ id }) => id));
      after = page.after;
      if (after === null) break;
    }
    expect(paged).toEqual(whole.cases.map(({ id }) => id));
  });

  test('a case that was severed from another says so to whoever sees both', async () => {
    const [both, one] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
    const from = await newCase(app.run, [{ user: both }]);
    const severed = await newCase(app.run, [{ user: both }, { user: one }], { severedFrom: from.id });
    const seen = async (session: Session, id: string) =>
      (await app.read<{ case: unknown }>(session, CASE, { id })).case;
    expect(await seen(both, severed.id)).toMatchObject({ severedFrom: { id: from.id } });
    expect(await seen(both, from.id)).toMatchObject({ severedTo: [{ number: severed.number }] });
    expect(await seen(one, severed.id)).toMatchObject({ severedFrom: null });
  });

  test('who opens a case leads it, and the form sent twice opens one', async () => {
    const analyst = await app.signInAs('ANALYST');
    const input = inputOf();
    const twice = [
      await app.read<Opened>(analyst, OPEN, { input }),
      await app.read<Opened>(analyst, OPEN, { input }),
    ];
    expect(twice.map(({ openCase }) => openCase)).toMatchObject([
      { case: { id: input.id, level: 'LEAD' }, problems: [] },
      { case: { id: input.id } },
    ]);
    expect((await pageOf(analyst)).cases).toHaveLength(1);
  });
});

describe('who may see a case', () => {
  test('a member sees it from the moment he is let in, and nothing at the next request after he is put out', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run);
    expect(codesOf(await app.ask(analyst, CASE, { id: file.id }))).toEqual(['NOT_FOUND']);
    await file.letIn({ user: analyst });
    expect(codesOf(await app.ask(analyst, CASE, { id: file.id }))).toEqual([]);
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) SET m.until = $day', {
      user: analyst.id,
      id: file.id,
      day: '2025-01-01',
    });
    expect(codesOf(await app.ask(analyst, CASE, { id: file.id }))).toEqual(['NOT_FOUND']);
    expect(await pageOf(analyst)).toEqual({ cases: [], after: null });
  });

  test.each(['SUPERVISOR', 'PROSECUTOR', 'LIAISON', 'INVESTIGATOR'] as const)(
    'a %s sees no case by role',
    async (role) => {
      const file = await newCase(app.run);
      const outsider = await app.signInAs(role);
      expect(await pageOf(outsider)).toEqual({ cases: [], after: null });
      expect(codesOf(await app.ask(outsider, CASE, { id: file.id }))).toEqual(['NOT_FOUND']);
    },
  );

  test.each(['AUDITOR', 'ADMINISTRATOR', 'CENTRE'] as const)('the role %s may not even ask', async (role) => {
    const outsider = await app.signInAs(role);
    expect(codesOf(await app.ask(outsider, CASE, { id: newUlid() }))).toEqual(['FORBIDDEN']);
  });

  test('the trail has the case and the people that were shown, with role and purpose', async () => {
    const analyst = await app.signInAs('ANALYST', 'follow the money');
    const file = await newCase(app.run, [{ user: analyst }]);
    const suspect = personIn(file, { name: inventedName() });
    await file.plant(suspect);
    await app.read(analyst, CASE, { id: file.id });
    const line = (await app.auditOf(analyst)).find(({ action }) => action === 'case:read');
    expect(line).toMatchObject({
      role: 'ANALYST',
      purpose: 'follow the money',
      outcome: 'DONE',
      ids: [file.id, suspect.id],
    });
  });

  test('a refusal is a line of the trail too', async () => {
    const analyst = await app.signInAs('ANALYST');
    const id = newUlid();
    await app.ask(analyst, CASE, { id });
    expect((await app.auditOf(analyst)).at(-1)).toMatchObject({
      action: 'case:read',
      outcome: 'REFUSED',
      ids: [id],
    });
  });
});

describe('opening a case refuses', () => {
  test('a number that another case has, also when the opener cannot see that case', async () => {
    const [one, other] = [await app.signInAs('ANALYST'), await app.signInAs('LIAISON')];
    const input = inputOf();
    await app.read<Opened>(one, OPEN, { input });
    const { openCase } = await app.read<Opened>(other, OPEN, { input: inputOf({ number: input.number }) });
    expect(openCase).toMatchObject({ case: null, problems: [{ field: 'number' }] });
  });

  test('an id that somebody else’s case has, without saying whose it is', async () => {
    const analyst = await app.signInAs('ANALYST');
    const taken = await newCase(app.run);
    const answer = await app.ask(analyst, OPEN, { input: inputOf({ id: taken.id }) });
    expect(answer.text).not.toContain(taken.number);
    expect(codesOf(await app.ask(analyst, CASE, { id: taken.id }))).toEqual(['NOT_FOUND']);
  });

  test.each([
    ['number', { number: 'x' }],
    ['titleAz', { titleAz: ' ' }],
    ['titleEn', { titleEn: 'x'.repeat(201) }],
    ['openedOn', { openedOn: '2999-01-01' }],
  ])('a form whose %s is not right, and says which field', async (field, wrong) => {
    const analyst = await app.signInAs('ANALYST');
    const { openCase } = await app.read<Opened>(analyst, OPEN, { input: inputOf(wrong) });
    expect(openCase).toMatchObject({ case: null, problems: [{ field }] });
    expect((await pageOf(analyst)).cases).toEqual([]);
  });
});

describe('what is said of a case', () => {
  const SAID = 'versionId number kind titleAz titleEn bodyCode openedOn recordedBy { en }';
  const RECORD = `query ($id: ID!) { caseRecord(caseId: $id) { mayCorrect now { ${SAID} } earlier { ${SAID} } bodies { code } } }`;
  const CORRECT = `mutation ($caseId: ID!, $version: ID!, $expected: ID!, $case: CaseInput!) {
    correctCase(caseId: $caseId, version: $version, expected: $expected, case: $case) { id problems { field } newer { ${SAID} } } }`;
  type Said = {
    versionId: string;
    number: string;
    kind: string;
    titleAz: string;
    bodyCode: string | null;
    openedOn: string;
  };
  type Recorded = { mayCorrect: boolean; now: Said; earlier: Said[]; bodies: { code: string }[] };
  type Answer = { id: string | null; problems: { field: string }[]; newer: Said | null };
  const recordOf = async (by: Session, id: string): Promise<Recorded> =>
    (await app.read<{ caseRecord: Recorded }>(by, RECORD, { id })).caseRecord;
  const opened = async (by: Session, more = {}) => {
    const input = inputOf(more);
    await app.read(by, OPEN, { input });
    return input;
  };
  const correct = async (
    by: Session,
    { id: caseId, ...input }: ReturnType<typeof inputOf>,
    expected: string,
    more: Record<string, unknown> = {},
    version = newUlid(),
  ): Promise<Answer> =>
    (
      await app.read<{ correctCase: Answer }>(by, CORRECT, {
        caseId,
        version,
        expected,
        case: { ...input, ...more },
      })
    ).correctCase;

  test('has a body from the start, and a body that keeps no cases is refused', async () => {
    const leader = await app.signInAs('ANALYST');
    const input = await opened(leader, { body: 'MAIN_DEPARTMENT' });
    expect((await recordOf(leader, input.id)).now).toMatchObject({ bodyCode: 'MAIN_DEPARTMENT' });
    const refused = await app.read<Opened>(leader, OPEN, { input: inputOf({ body: 'NOBODY' }) });
    expect(refused.openCase).toMatchObject({ case: null, problems: [{ field: 'body' }] });
  });

  test('is corrected by who leads it, and what stood before is kept with its author', async () => {
    const leader = await app.signInAs('ANALYST');
    const input = await opened(leader);
    const { now } = await recordOf(leader, input.id);
    const version = newUlid();
    const said = { number: `M-${input.id}`, titleAz: 'Düzəldilmiş iş' };
    const more = { ...said, body: 'MAIN_DEPARTMENT' };
    for (const _ of [1, 2])
      expect(await correct(leader, input, now.versionId, more, version)).toMatchObject({
        id: version,
        problems: [],
      });
    expect(await recordOf(leader, input.id)).toMatchObject({
      mayCorrect: true,
      now: { versionId: version, ...said, bodyCode: 'MAIN_DEPARTMENT' },
      earlier: [{ number: input.number, titleAz: 'Yeni iş', bodyCode: null }],
    });
    const shown = await app.read<{ case: { number: string } }>(
      leader,
      'query ($id: ID!) { case(id: $id) { number } }',
      {
        id: input.id,
      },
    );
    expect(shown.case.number).toBe(more.number);
    // The number that it had is free again.
    expect(
      (await app.read<Opened>(leader, OPEN, { input: inputOf({ number: input.number }) })).openCase.problems,
    ).toEqual([]);
    const line = (await app.auditOf(leader)).findLast(({ action }) => action === 'case:correct');
    expect(line?.ids).toEqual(expect.arrayContaining([input.id, version]));
  });

  test('that two correct at once is that of the first, and the second gets both', async () => {
    const leader = await app.signInAs('ANALYST');
    const input = await opened(leader);
    const { now } = await recordOf(leader, input.id);
    const first = await correct(leader, input, now.versionId, { titleAz: 'Birinci' });
    const late = await correct(leader, input, now.versionId, { titleAz: 'İkinci' });
    expect(late).toMatchObject({
      id: null,
      problems: [],
      newer: { versionId: first.id, titleAz: 'Birinci' },
    });
    const answers = await Promise.all(
      ['Üçüncü', 'Dördüncü'].map((titleAz) => correct(leader, input, first.id ?? '', { titleAz })),
    );
    expect(answers.filter(({ id }) => id !== null)).toHaveLength(1);
    expect((await recordOf(leader, input.id)).earlier).toHaveLength(2);
  });

  test('takes its first stage along, and is refused where a stage or a step stands against it', async () => {
    const leader = await app.signInAs('ANALYST');
    const input = await opened(leader);
    const { now } = await recordOf(leader, input.id);
    const more = { kind: 'INTELLIGENCE', openedOn: '2025-03-05' };
    const { id } = await correct(leader, input, now.versionId, more);
    type Staged = { case: { kind: string; openedOn: string; stages: unknown[] } };
    expect((await app.read<Staged>(leader, CASE, { id: input.id })).case).toMatchObject({
      ...more,
      stages: [{ stage: 'INQUIRY', on: '2025-03-05' }],
    });
    await app.read(
      leader,
      'mutation ($id: ID!, $fact: ProceedingInput!) { recordProceeding(id: $id, fact: $fact) { id } }',
      {
        id: newUlid(),
        fact: { caseId: input.id, kind: 'STAGE', stage: 'CLOSED', on: '2025-04-01', sourceText: 'abc' },
      },
    );
    const late = await correct(leader, input, id ?? '', { ...more, openedOn: '2025-03-06' });
    expect(late.problems).toMatchObject([{ field: 'openedOn' }]);
    const file = await newCase(app.run, [{ user: leader, level: 'LEAD' }]);
    const own = { ...inputOf(), id: file.id, number: file.number, openedOn: '2025-02-03' };
    const suspect = personIn(file, { name: inventedName() });
    await file.plant(
      suspect,
      charge(
        {
          id: newUlid(),
          against: suspect.id,
          inCase: file.id,
          on: '2025-03-01',
          article: lawArticleId('144-1.1'),
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        file.stamp,
      ),
    );
    const { versionId } = (await recordOf(leader, file.id)).now;
    expect((await correct(leader, own, versionId, { kind: 'LIAISON' })).problems).toMatchObject([
      { field: 'kind' },
    ]);
  });

  test('is not corrected by who does not lead it, nor to a number that another case has', async () => {
    const [leader, editor] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
    const file = await newCase(app.run, [
      { user: leader, level: 'LEAD' },
      { user: editor, level: 'EDIT' },
    ]);
    const own = { ...inputOf(), id: file.id, number: file.number, openedOn: '2025-02-03' };
    const { mayCorrect, now } = await recordOf(editor, file.id);
    expect(mayCorrect).toBe(false);
    const { id: caseId, ...said } = own;
    const variables = { caseId, version: newUlid(), expected: now.versionId, case: said };
    const stranger = await app.signInAs('ANALYST');
    for (const by of [editor, stranger])
      expect(codesOf(await app.ask(by, CORRECT, variables))).toEqual(['NOT_FOUND']);
    const other = await newCase(app.run);
    expect((await correct(leader, own, now.versionId, { number: other.number })).problems).toMatchObject([
      { field: 'number' },
    ]);
    expect((await recordOf(leader, file.id)).now.number).toBe(file.number);
  });
});
