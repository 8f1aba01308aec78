import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { offence } from '../../seed/builders/offences.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, inScope, newCase, personIn, type TestCase } from '../support/builders.ts';
import { caseLinksOf, LINKS, SEVER } from '../support/case-links.ts';
import { phone, runPattern } from '../support/patterns.ts';
import { proceedingsOf } from '../support/proceedings.ts';
import { hitsOf, searched } from '../support/search.ts';

let app: TestApp;
let lead: Session;
let old: Session;
let fresh: Session;
let cases: ReturnType<typeof caseLinksOf>;
beforeAll(async () => {
  app = await startApp();
  [lead, old, fresh] = await Promise.all([
    app.signInAs('INVESTIGATOR'),
    app.signInAs('INVESTIGATOR'),
    app.signInAs('PROSECUTOR'),
  ]);
  cases = caseLinksOf(app);
});
afterAll(() => app.close());

/** A case of two suspects, one of them charged, with an exhibit and somebody in its identity compartment. */
const opened = async () => {
  const file = await newCase(app.run, [
    { user: lead, level: 'LEAD', identity: true },
    { user: old, level: 'EDIT' },
  ]);
  const names = { goes: inventedName(), stays: inventedName(), sealed: inventedName() };
  const [goes, stays] = [personIn(file, { name: names.goes }), personIn(file, { name: names.stays })];
  const identity = `${file.scope}:identity`;
  const hidden = personIn({ ...file, stamp: inScope(identity) }, { name: names.sealed, role: 'WITNESS_IN' });
  const [chargeId, exhibitId, offenceId] = [newUlid(), newUlid(), newUlid()];
  await file.plant(
    goes,
    stays,
    hidden,
    exhibit({ id: exhibitId, inCases: [file.id], number: 'X-7', kind: 'DOCUMENT' }, file.stamp),
    offence(
      { id: offenceId, inCase: file.id, article: lawArticleId('144-1.1'), detectedOn: '2025-02-04' },
      file.stamp,
    ),
    charge(
      {
        id: chargeId,
        against: goes.id,
        inCase: file.id,
        on: '2025-02-20',
        article: lawArticleId('144-1.1'),
        participation: 'PERPETRATOR',
        status: 'OPEN',
        offences: [offenceId],
      },
      file.stamp,
    ),
  );
  return { file, names, goes: goes.id, stays: stays.id, hidden: hidden.id, chargeId, exhibitId };
};

/** The same, from which one suspect was severed with the exhibit; a prosecutor reads only the severed case. */
const severed = async () => {
  const of = await opened();
  const members = [{ userId: fresh.id, level: 'EDIT' }];
  const input = cases.severing(of.file, { personIds: [of.goes], exhibitIds: [of.exhibitId], members });
  const answer = await cases.sever(lead, input);
  expect(answer).toEqual({ id: input.id, problems: [] });
  return { ...of, input, newId: input.newId, linkId: input.id };
};

const CASE = `query ($id: ID!) { case(id: $id) { number stage severedFrom { number } severedTo { number }
  people { person { id label } roles { role } } summary { accused suspects offences } } }`;
type Case = {
  number: string;
  stage: string;
  severedFrom: { number: string } | null;
  severedTo: { number: string }[];
  people: { person: { id: string; label: string }; roles: { role: string }[] }[];
  summary: { accused: number; suspects: number; offences: number };
};
const caseOf = async (by: Session, id: string): Promise<Case> =>
  (await app.read<{ case: Case }>(by, CASE, { id })).case;
const isShown = async (by: Session, id: string): Promise<boolean> =>
  (await app.ask(by, CASE, { id })).errors.length === 0;
const finds = async (by: Session, name: string): Promise<boolean> =>
  hitsOf(await searched(app, by, name), 'PERSON').length > 0;
const fields = ({ problems }: { problems: { field: string | null }[] }) => problems.map(({ field }) => field);

describe('severing a case', () => {
  test('makes one of its own that shares what goes along, without a copy', async () => {
    const { file, newId, goes, chargeId, names, input } = await severed();
    const own = await caseOf(fresh, newId);
    expect(own).toMatchObject({
      number: input.number,
      stage: 'INVESTIGATION',
      severedFrom: { number: file.number },
    });
    expect(own.people).toEqual([
      { person: { id: goes, label: names.goes }, roles: [{ role: 'ACCUSED' }, { role: 'SUSPECT' }] },
    ]);
    expect(own.summary).toEqual({ accused: 1, suspects: 1, offences: 1 });
    const steps = await proceedingsOf(app, { ...file, id: newId }).facts(fresh);
    expect(steps.map(({ id }) => id)).toContain(chargeId);
    const EXHIBITS = 'query ($caseId: ID!) { evidence(caseId: $caseId) { sources { number } } }';
    expect((await app.ask(fresh, EXHIBITS, { caseId: newId })).text).toContain('X-7');
  });

  test('shows both cases how they are tied, and whoever sees one alone nothing of the other', async () => {
    const { file, newId, goes, input, linkId } = await severed();
    for (const caseId of [file.id, newId]) {
      const { links, mayLink } = await cases.links(lead, caseId);
      expect(mayLink).toBe(true);
      expect(links).toMatchObject([
        {
          id: linkId,
          kind: 'SEVERED',
          from: { number: file.number },
          into: { id: newId, number: input.number },
          people: [{ id: goes }],
          mayTakeBack: true,
        },
      ]);
    }
    expect(await isShown(old, newId)).toBe(false);
    expect(await cases.links(old, file.id)).toEqual({ links: [], joinedInto: null, mayLink: false });
    const whole = await app.ask(old, CASE, { id: file.id });
    expect(whole.text).not.toContain(input.number);
    expect(whole.text).not.toContain(newId);
    expect((await caseOf(old, file.id)).severedTo).toEqual([]);
    expect((await caseOf(lead, file.id)).severedTo).toEqual([{ number: input.number }]);
    expect(await cases.takeBack(lead, newId, linkId)).toMatchObject({ id: linkId });
  });

  test('opens neither the identities of the old case nor what nobody asked for', async () => {
    const { file, names, newId } = await severed();
    expect(await finds(fresh, names.goes)).toBe(true);
    expect(await finds(lead, names.sealed)).toBe(true);
    expect(await finds(fresh, names.sealed)).toBe(false);
    const OPENS = 'query ($caseId: ID!) { caseMembers(caseId: $caseId) { opens { people } } }';
    const opens = async (by: Session, caseId: string) =>
      (await app.read<{ caseMembers: unknown }>(by, OPENS, { caseId })).caseMembers;
    expect(await opens(lead, newId)).toEqual({ opens: { people: 2 } });
    expect(await opens(lead, file.id)).toEqual({ opens: null });
    expect(await opens(fresh, newId)).toEqual({ opens: null });
    const [outsider] = [await app.signInAs('ANALYST')];
    expect(await finds(outsider, names.goes)).toBe(false);
    expect(codesOf(await app.ask(outsider, LINKS, { caseId: newId }))).toEqual(['NOT_FOUND']);
    expect(await isShown(fresh, file.id)).toBe(false);
  });

  test('keeps what is recorded later in the severed case to itself, and reads what comes to the old one', async () => {
    const { file, newId, goes } = await severed();
    const name = inventedName();
    await file.plant(personIn(file, { name }));
    expect(hitsOf(await searched(app, fresh, name), 'PERSON')).toHaveLength(1);
    const later = personIn({ ...file, id: newId, stamp: inScope(`case:${newId}`) }, { name: inventedName() });
    await file.plant(later);
    expect((await caseOf(fresh, newId)).people).toHaveLength(2);
    expect((await caseOf(old, file.id)).people.map(({ person }) => person.id)).not.toContain(later.id);
    expect((await caseOf(old, file.id)).people.map(({ person }) => person.id)).toContain(goes);
  });

  test('carries a correction by somebody who does not see it into the severed case', async () => {
    const { file, newId } = await opened().then(async (of) => {
      const steps = proceedingsOf(app, of.file);
      const detained = await steps.record(old, {
        kind: 'DETENTION',
        personId: of.goes,
        on: '2025-03-01',
        until: '2025-03-20',
        ground: 'əsas',
      });
      const input = cases.severing(of.file, {
        personIds: [of.goes],
        members: [{ userId: fresh.id, level: 'EDIT' }],
      });
      expect(await cases.sever(lead, input)).toMatchObject({ problems: [] });
      const corrected = await steps.record(
        old,
        { kind: 'DETENTION', personId: of.goes, on: '2025-03-01', until: '2025-03-25', ground: 'maddə' },
        { version: detained.id ?? '' },
      );
      expect(corrected.problems).toEqual([]);
      return { ...of, newId: input.newId };
    });
    const there = await proceedingsOf(app, { ...file, id: newId }).facts(fresh);
    const detentions = there.filter(({ kind }) => kind === 'DETENTION');
    expect(detentions).toMatchObject([{ ground: 'maddə', mayCorrect: false }]);
  });

  test('goes on with a charge that went along: it is committed for trial in the severed case', async () => {
    const { file, newId, goes, chargeId } = await severed();
    const steps = proceedingsOf(app, { ...file, id: newId });
    const answer = await steps.record(fresh, {
      kind: 'COMMITTAL',
      personId: goes,
      on: '2025-04-20',
      follows: [chargeId],
    });
    expect(answer.problems).toEqual([]);
    expect((await steps.facts(fresh)).find(({ id }) => id === answer.id)).toMatchObject({
      follows: [chargeId],
    });
    expect((await proceedingsOf(app, file).facts(old)).map(({ kind }) => kind)).not.toContain('COMMITTAL');
  });

  test('does not make a telephone of the old case one of several cases', async () => {
    const { file, newId, goes, stays } = await opened().then(async (of) => {
      const input = cases.severing(of.file, { personIds: [of.goes] });
      await cases.sever(lead, input);
      return { ...of, newId: input.newId };
    });
    const id = newUlid();
    const uses = (who: string, of: TestCase['stamp']) => link('USES', newUlid(), who, id, of);
    await file.plant(phone(id), uses(goes, file.stamp), uses(stays, file.stamp));
    const found = async (): Promise<number[]> =>
      (await runPattern(app, lead, 'phone-in-cases', file.id)).matches
        .filter(({ elements }) => elements[0]?.id === id)
        .map((match) => match.cases.length);
    expect(await found()).toEqual([]);
    await file.plant(uses(goes, inScope(`case:${newId}`)));
    expect(await found()).toHaveLength(1);
  });
});

describe('severing refuses', () => {
  test('a number that is used, nothing chosen, everybody chosen, a day in the future, and says what to do', async () => {
    const { file, goes, stays } = await opened();
    const tried = async (more: Record<string, unknown>) =>
      fields(await cases.sever(lead, cases.severing(file, { personIds: [goes], ...more })));
    expect(await tried({ number: file.number })).toEqual(['number']);
    expect(await tried({ personIds: [] })).toEqual(['personIds']);
    expect(await tried({ personIds: [goes, stays] })).toEqual(['personIds']);
    expect(await tried({ personIds: [newUlid()] })).toEqual(['personIds']);
    expect(await tried({ on: '2999-01-01', ground: '', document: 'x', body: 'NOBODY', titleAz: '' })).toEqual(
      expect.arrayContaining(['on', 'ground', 'document', 'body', 'titleAz']),
    );
    expect((await cases.links(lead, file.id)).links).toEqual([]);
  });

  test('the same while it is typed, keeps nothing, and tells whoever does not lead the case nothing', async () => {
    const { file, goes } = await opened();
    const check = `query ($input: SeverCaseInput!) { problems: checkSevering(input: $input) { field } }`;
    const input = cases.severing(file, { personIds: [], on: '2999-01-01', ground: '' });
    const { problems } = await app.read<{ problems: { field: string }[] }>(lead, check, { input });
    expect(problems.map(({ field }) => field)).toEqual(['on', 'ground', 'personIds']);
    const fine = await app.read<{ problems: object[] }>(lead, check, {
      input: cases.severing(file, { personIds: [goes] }),
    });
    expect(fine.problems).toEqual([]);
    expect((await cases.links(lead, file.id)).links).toEqual([]);
    for (const by of [old, fresh])
      expect(codesOf(await app.ask(by, check, { input }))).toEqual(['NOT_FOUND']);
  });

  test('whoever does not lead the case, as if there were none', async () => {
    const { file, goes } = await opened();
    const input = cases.severing(file, { personIds: [goes] });
    expect(codesOf(await app.ask(old, SEVER, { input }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(fresh, SEVER, { input }))).toEqual(['NOT_FOUND']);
  });

  test('the second of two who sever the same person at once; sent twice it is done once', async () => {
    const { file, goes } = await opened();
    const other = await app.signInAs('PROSECUTOR');
    await file.letIn({ user: other, level: 'LEAD' });
    const members = [lead, other].map(({ id: userId }) => ({ userId, level: 'LEAD' }));
    const inputs = [lead, other].map(
      (by) => [by, cases.severing(file, { personIds: [goes], members })] as const,
    );
    const answers = await Promise.all(inputs.map(([by, input]) => cases.sever(by, input)));
    expect(answers.filter(({ id }) => id !== null)).toHaveLength(1);
    const [by, input] = inputs[answers.findIndex(({ id }) => id !== null)] ?? [];
    if (!by || !input) throw new Error('nobody severed it');
    expect(await cases.sever(by, input)).toEqual({ id: input.id, problems: [] });
    expect((await cases.links(lead, file.id)).links).toHaveLength(1);
  });
});

describe('what was severed by mistake', () => {
  test('is taken back whole, and its number is free again', async () => {
    const { file, newId, linkId, goes, input, names } = await severed();
    expect(await cases.takeBack(lead, newId, linkId)).toEqual({ id: linkId, problems: [] });
    expect(await isShown(lead, newId)).toBe(false);
    expect(await isShown(fresh, newId)).toBe(false);
    expect(await finds(fresh, names.goes)).toBe(false);
    expect((await cases.links(lead, file.id)).links).toEqual([]);
    const again = cases.severing(file, { personIds: [goes], number: input.number });
    expect(await cases.sever(lead, again)).toEqual({ id: again.id, problems: [] });
  });

  test('stays while something was recorded in it, and says what', async () => {
    const { file, newId, linkId, goes } = await severed();
    const steps = proceedingsOf(app, { ...file, id: newId });
    const recorded = await steps.record(fresh, {
      kind: 'DETENTION',
      personId: goes,
      on: '2025-04-03',
      until: '2025-04-20',
      ground: 'əsas',
    });
    const [problem] = (await cases.takeBack(lead, newId, linkId)).problems;
    expect(problem?.text.en).toContain('facts: 1');
    expect(await steps.withdraw(fresh, recorded.id ?? '')).toMatchObject({ problems: [] });
    expect(await cases.takeBack(lead, newId, linkId)).toMatchObject({ id: linkId });
  });

  test('is taken back by nobody who does not lead both', async () => {
    const { newId, linkId } = await severed();
    const query = 'mutation ($caseId: ID!, $id: ID!) { takeBackCaseLink(caseId: $caseId, id: $id) { id } }';
    expect(codesOf(await app.ask(fresh, query, { caseId: newId, id: linkId }))).toEqual(['NOT_FOUND']);
  });
});

describe('a related case', () => {
  const RELATE =
    'mutation ($input: RelateCasesInput!) { relateCases(input: $input) { id problems { field text { en } } } }';
  type Answer = { id: string | null; problems: { field: string | null }[] };
  const relate = async (by: Session, caseId: string, other: string, more = {}): Promise<Answer> =>
    (
      await app.read<{ relateCases: Answer }>(by, RELATE, {
        input: { id: newUlid(), caseId, other, on: '2025-05-02', ground: 'eyni vasitəçi', ...more },
      })
    ).relateCases;
  /** Two cases: one reader is in both, one in each alone. */
  const two = async () => {
    const [both, first, second] = await Promise.all([
      app.signInAs('INVESTIGATOR'),
      app.signInAs('INVESTIGATOR'),
      app.signInAs('PROSECUTOR'),
    ]);
    const one = await newCase(app.run, [
      { user: both, level: 'EDIT' },
      { user: first, level: 'LEAD' },
    ]);
    const other = await newCase(app.run, [
      { user: both, level: 'READ' },
      { user: second, level: 'EDIT' },
    ]);
    return { both, first, second, one, other };
  };

  test('is shown on both pages to whoever is in both, and is not there for whoever is in one', async () => {
    const { both, first, second, one, other } = await two();
    const { id } = await relate(both, one.id, other.id);
    for (const file of [one, other])
      expect((await cases.links(both, file.id)).links).toMatchObject([
        {
          id,
          kind: 'RELATED',
          from: { number: one.number },
          into: { number: other.number },
          mayTakeBack: true,
        },
      ]);
    expect((await cases.links(first, one.id)).links).toEqual([]);
    expect((await cases.links(second, other.id)).links).toEqual([]);
    // Whoever is let into the other too sees it from then on.
    await other.letIn({ user: first });
    expect((await cases.links(first, one.id)).links).toMatchObject([{ id, mayTakeBack: false }]);
  });

  test('opens nothing of either case', async () => {
    const { both, first, second, one, other } = await two();
    const name = inventedName();
    await one.plant(personIn(one, { name }));
    const before = [await finds(second, name), await finds(first, name)];
    expect(before).toEqual([false, true]);
    await relate(both, one.id, other.id);
    expect([await finds(second, name), await finds(first, name)]).toEqual(before);
    for (const [by, file] of [
      [second, one],
      [first, other],
    ] as const)
      expect(codesOf(await app.ask(by, LINKS, { caseId: file.id }))).toEqual(['NOT_FOUND']);
    const query = 'query ($id: ID!) { proceedings(caseId: $id) { facts { kind } mayWrite } }';
    const steps = await app.read<{ proceedings: { facts: { kind: string }[] } }>(both, query, { id: one.id });
    expect(steps.proceedings.facts.map(({ kind }) => kind)).toEqual(['STAGE']);
  });

  test('is tied once, from either side, and taken back by who tied it', async () => {
    const { both, second, one, other } = await two();
    const { id } = await relate(both, one.id, other.id);
    expect((await relate(both, one.id, other.id)).problems).toMatchObject([{ field: 'other' }]);
    await one.letIn({ user: second });
    expect((await relate(second, other.id, one.id)).problems).toMatchObject([{ field: 'other' }]);
    const query = 'mutation ($caseId: ID!, $id: ID!) { takeBackCaseLink(caseId: $caseId, id: $id) { id } }';
    expect(codesOf(await app.ask(second, query, { caseId: other.id, id }))).toEqual(['NOT_FOUND']);
    expect(await cases.takeBack(both, other.id, id ?? '')).toMatchObject({ id });
    expect((await cases.links(both, one.id)).links).toEqual([]);
    expect((await relate(second, other.id, one.id)).problems).toEqual([]);
  });

  test('is refused without a reason, with itself, and where the one is not edited or the other not seen', async () => {
    const { both, first, one, other } = await two();
    expect((await relate(both, one.id, other.id, { ground: ' x ' })).problems).toMatchObject([
      { field: 'ground' },
    ]);
    expect((await relate(both, one.id, one.id)).problems).toMatchObject([{ field: 'other' }]);
    expect((await relate(both, one.id, '')).problems).toMatchObject([{ field: 'other' }]);
    const input = { id: newUlid(), on: '2025-05-02', ground: 'eyni vasitəçi' };
    for (const [by, caseId, to] of [
      [both, other.id, one.id],
      [first, one.id, other.id],
      [first, one.id, newUlid()],
    ] as const)
      expect(codesOf(await app.ask(by, RELATE, { input: { ...input, caseId, other: to } }))).toEqual([
        'NOT_FOUND',
      ]);
  });

  test('hinders nothing from being taken back', async () => {
    const { newId, linkId } = await severed();
    const elsewhere = await newCase(app.run, [{ user: lead, level: 'LEAD' }]);
    expect((await relate(lead, newId, elsewhere.id)).problems).toEqual([]);
    expect(await cases.takeBack(lead, newId, linkId)).toMatchObject({ id: linkId });
  });
});
