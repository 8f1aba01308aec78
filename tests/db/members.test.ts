import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, RECORDED_AT, type TestCase } from '../support/builders.ts';

let app: TestApp;
let lead: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [lead, reader] = await Promise.all([app.signInAs('ANALYST'), app.signInAs('PROSECUTOR')]);
});
afterAll(() => app.close());

const MEMBER = 'id role level until seesIdentities seesSources givenAt givenBy { en }';
const MEMBERS = `query ($caseId: ID!) { caseMembers(caseId: $caseId) { members { ${MEMBER} } colleagues { id } mayGive mayGiveIdentities mayGiveSources } }`;
const ANSWER = `id problems { field text { en } } newer { ${MEMBER} }`;
const GIVE = `mutation ($membership: MembershipInput!) { giveMembership(membership: $membership) { ${ANSWER} } }`;
const END = `mutation ($caseId: ID!, $userId: ID!, $seenAt: String!) { endMembership(caseId: $caseId, userId: $userId, seenAt: $seenAt) { ${ANSWER} } }`;

type Member = { id: string; level: string; givenAt: string | null; seesIdentities: boolean };
type Members = { members: Member[]; colleagues: { id: string }[]; mayGive: boolean; mayGiveSources: boolean };
type Answered = { id: string | null; problems: { field: string | null }[]; newer: Member | null };

const today = (): string => dayInBaku(new Date());
const opened = (): Promise<TestCase> =>
  newCase(app.run, [
    { user: lead, level: 'LEAD' },
    { user: reader, level: 'READ' },
  ]);
const membersOf = async (file: TestCase, by: Session): Promise<Members> =>
  (await app.read<{ caseMembers: Members }>(by, MEMBERS, { caseId: file.id })).caseMembers;
const memberOf = async (file: TestCase, of: Session): Promise<Member | undefined> =>
  (await membersOf(file, lead)).members.find(({ id }) => id === of.id);
const given = (file: TestCase, to: Session, more: Record<string, unknown> = {}) => ({
  membership: {
    caseId: file.id,
    userId: to.id,
    level: 'READ',
    seesIdentities: false,
    seesSources: false,
    ...more,
  },
});
const give = async (
  ...[file, to, more, by = lead]: [TestCase, Session, Record<string, unknown>?, Session?]
) => (await app.read<{ giveMembership: Answered }>(by, GIVE, given(file, to, more))).giveMembership;
const end = async (file: TestCase, of: Session, seenAt: string, by = lead): Promise<Answered> =>
  (await app.read<{ endMembership: Answered }>(by, END, { caseId: file.id, userId: of.id, seenAt }))
    .endMembership;
const readsCase = async (file: TestCase, by: Session): Promise<boolean> => {
  const { errors } = await app.ask(by, 'query ($id: ID!) { case(id: $id) { id } }', { id: file.id });
  return errors.length === 0;
};

describe('whoever leads a case', () => {
  test('lets a colleague in, who reads it at once, and takes him out, who reads nothing at once', async () => {
    const [file, colleague] = [await opened(), await app.signInAs('INVESTIGATOR')];
    expect(await readsCase(file, colleague)).toBe(false);
    expect((await membersOf(file, lead)).colleagues.map(({ id }) => id)).toContain(colleague.id);
    const until = addDays(today(), 3);
    expect(await give(file, colleague, { level: 'EDIT', until })).toMatchObject({ id: colleague.id });
    expect(await readsCase(file, colleague)).toBe(true);
    const standing = await memberOf(file, colleague);
    expect(standing).toMatchObject({ role: 'INVESTIGATOR', level: 'EDIT', until, seesIdentities: false });
    expect((await membersOf(file, lead)).colleagues.map(({ id }) => id)).not.toContain(colleague.id);
    expect(await end(file, colleague, standing?.givenAt ?? '')).toMatchObject({ id: colleague.id });
    expect(await readsCase(file, colleague)).toBe(false);
    expect(await memberOf(file, colleague)).toBeUndefined();
  });

  test('gives no sight that he does not have, and takes none', async () => {
    const [file, colleague] = [await opened(), await app.signInAs('ANALYST')];
    const asked = await give(file, colleague, { seesIdentities: true, seesSources: true });
    expect(asked.problems.map(({ field }) => field)).toEqual(['seesIdentities', 'seesSources']);
    await file.letIn({ user: colleague, identity: true });
    expect(await give(file, colleague, { level: 'EDIT', seenAt: RECORDED_AT })).toMatchObject({
      id: colleague.id,
    });
    expect(await memberOf(file, colleague)).toMatchObject({ level: 'EDIT', seesIdentities: true });
  });

  test('does not leave a case in which nobody else leads, however two do it at once', async () => {
    const [file, other] = [await opened(), await app.signInAs('LIAISON')];
    expect((await end(file, lead, RECORDED_AT)).problems).toMatchObject([
      { field: null, text: { en: expect.stringContaining('alone lead') as string } },
    ]);
    expect((await give(file, lead, { level: 'READ', seenAt: RECORDED_AT })).problems).toHaveLength(1);
    await file.letIn({ user: other, level: 'LEAD' });
    const left = await Promise.all([end(file, lead, RECORDED_AT), end(file, other, RECORDED_AT, other)]);
    expect(left.filter(({ id }) => id !== null)).toHaveLength(1);
    const rows = await app.rows(
      'MATCH (:User)-[m:MEMBER {level: "LEAD"}]->(:Case {id: $id}) RETURN count(m) AS n',
      { id: file.id },
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('sees what another gave meanwhile, and chooses', async () => {
    const [file, colleague] = [await opened(), await app.signInAs('ANALYST')];
    await give(file, colleague);
    const again = await give(file, colleague, { level: 'EDIT' });
    expect(again).toMatchObject({ id: null, problems: [], newer: { id: colleague.id, level: 'READ' } });
    const chosen = await give(file, colleague, { level: 'EDIT', seenAt: again.newer?.givenAt });
    expect(chosen).toMatchObject({ id: colleague.id });
    expect((await end(file, colleague, again.newer?.givenAt ?? '')).newer).toMatchObject({ level: 'EDIT' });
    const now = await memberOf(file, colleague);
    await end(file, colleague, now?.givenAt ?? '');
    expect((await end(file, colleague, now?.givenAt ?? '')).problems).toHaveLength(1);
  });

  test('is told which day is wrong, and that an account is not of the unit', async () => {
    const [file, auditor] = [await opened(), await app.signInAs('AUDITOR', null)];
    for (const until of ['2026-02-30', addDays(today(), -1)])
      expect((await give(file, reader, { until, seenAt: RECORDED_AT })).problems).toMatchObject([
        { field: 'until' },
      ]);
    expect((await give(file, auditor)).problems).toMatchObject([{ field: 'userId' }]);
    expect((await membersOf(file, lead)).colleagues.map(({ id }) => id)).not.toContain(auditor.id);
  });
});

describe('whoever does not lead a case', () => {
  test('sees its members and changes none', async () => {
    const [file, colleague] = [await opened(), await app.signInAs('ANALYST')];
    const seen = await membersOf(file, reader);
    expect(seen).toMatchObject({ colleagues: [], mayGive: false, mayGiveSources: false });
    expect(seen.members.map(({ id }) => id).sort()).toEqual([lead.id, reader.id].sort());
    for (const by of [reader, colleague]) {
      expect(codesOf(await app.ask(by, GIVE, given(file, by, { level: 'LEAD' })))).toEqual(['NOT_FOUND']);
      const ended = await app.ask(by, END, { caseId: file.id, userId: lead.id, seenAt: RECORDED_AT });
      expect(codesOf(ended)).toEqual(['NOT_FOUND']);
    }
    const missing = await app.ask(lead, GIVE, given({ ...file, id: newUlid() }, lead));
    expect(codesOf(missing)).toEqual(['NOT_FOUND']);
  });

  test('is not told who sees informants unless he sees them', async () => {
    const file = await opened();
    await app.change(
      `MATCH (c:Case {id: $id}), (u:User {id: $lead})-[m:MEMBER]->(c)
       MERGE (k:Compartment {id: 'case:' + $id + ':source', kind: 'SOURCE'}) MERGE (c)-[:HOLDS]->(k) SET m.source = true`,
      { id: file.id, lead: lead.id },
    );
    const of = (members: Members) => members.members.map((member) => [member.id, member]);
    expect(Object.fromEntries(of(await membersOf(file, lead)))).toMatchObject({
      [lead.id]: { seesSources: true },
      [reader.id]: { seesSources: false },
    });
    expect(Object.fromEntries(of(await membersOf(file, reader)))).toMatchObject({
      [lead.id]: { seesSources: null },
      [reader.id]: { seesSources: null },
    });
  });
});
