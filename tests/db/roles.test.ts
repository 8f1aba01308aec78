import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { caseRole } from '../../seed/builders/offences.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';

let app: TestApp;
let writer: Session;
let colleague: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, colleague] = await Promise.all([app.signInAs('INVESTIGATOR'), app.signInAs('PROSECUTOR')]);
});
afterAll(() => app.close());

const ROLE = `id person { id label } role from to ground sources earlier mayCorrect mayWithdraw recordedBy { en }`;
const LIST = `query ($caseId: ID!) { caseRoles(caseId: $caseId) { mayRecord roles { ${ROLE} } people { person { id } roles } } }`;
const VERSIONS = `query ($caseId: ID!, $id: ID!) { roleVersions(caseId: $caseId, id: $id) { ${ROLE} } }`;
const RECORD = `mutation ($id: ID!, $version: ID, $role: RoleInput!) { recordRole(id: $id, version: $version, role: $role) {
  id problems { field text { en } } newer { ${ROLE} } } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawRole(caseId: $caseId, id: $id) { id problems { field } } }`;
const RESTORE = `mutation ($caseId: ID!, $id: ID!, $version: ID!) { restoreRole(caseId: $caseId, id: $id, version: $version) {
  id problems { field } newer { ${ROLE} } } }`;
const PEOPLE = `query ($id: ID!) { case(id: $id) { people { person { id } roles { role since until } } summary { suspects witnesses } } }`;
const CITE = `mutation ($id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!) {
  citeFact(id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, against: false) { id problems { field } } }`;

type Role = {
  id: string;
  person: { id: string; label: string };
  role: string;
  from: string | null;
  to: string | null;
  sources: number;
  earlier: number;
  mayCorrect: boolean;
  mayWithdraw: boolean;
};
type Answer = { id: string | null; problems: { field: string | null }[]; newer: Role | null };
type Listed = { mayRecord: boolean; roles: Role[]; people: { person: { id: string }; roles: string[] }[] };

const fileOf = () =>
  newCase(app.run, [
    { user: writer, level: 'EDIT' },
    { user: colleague, level: 'EDIT' },
  ]);
const rolesOf = async (file: TestCase, by = writer): Promise<Listed> =>
  (await app.read<{ caseRoles: Listed }>(by, LIST, { caseId: file.id })).caseRoles;
const roleIn = (file: TestCase, personId: string, more = {}) => ({
  caseId: file.id,
  personId,
  role: 'WITNESS',
  from: '2025-03-01',
  certainty: 'CONFIRMED',
  reliability: 'A',
  credibility: 1,
  handling: 'H0',
  sourceText: 'Protokol 4',
  ...more,
});
const record = async (
  role: ReturnType<typeof roleIn>,
  { id = newUlid(), version = null as string | null, by = writer } = {},
): Promise<Answer> => (await app.read<{ recordRole: Answer }>(by, RECORD, { id, version, role })).recordRole;
const doneId = ({ id, problems }: Answer): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};
/** Somebody whom the case describes and who has no role in it. */
const described = async (file: TestCase, stamp = file.stamp): Promise<string> => {
  const id = newUlid();
  const names = [{ text: inventedName(), script: 'Latn', kind: 'LEGAL' }] as const;
  await file.plant(person(id), personRecord({ id: newUlid(), of: id, names: [...names] }, stamp));
  return id;
};

test('a role is held against the rules while it is typed, and nothing is kept', async () => {
  const file = await fileOf();
  const person = personIn(file, { name: inventedName() });
  await file.plant(person);
  const CHECK = `query ($version: ID, $role: RoleInput!) { checkRole(version: $version, role: $role) { field } }`;
  const before = await rolesOf(file);
  const role = roleIn(file, person.id, { from: '2025-03-01', to: '2025-02-01' });
  const { checkRole } = await app.read<{ checkRole: { field: string | null }[] }>(writer, CHECK, { role });
  expect(checkRole.map(({ field }) => field)).toContain('to');
  const stranger = await app.signInAs('INVESTIGATOR');
  for (const caseId of [file.id, newUlid()])
    expect(codesOf(await app.ask(stranger, CHECK, { role: { ...role, caseId } }))).toEqual(['NOT_FOUND']);
  expect(await rolesOf(file)).toEqual(before);
});

describe('a role in a case', () => {
  test('is given to somebody in the case, recorded once when it is sent twice, and listed with the people', async () => {
    const file = await fileOf();
    const who = await described(file);
    const id = newUlid();
    for (const _ of [1, 2]) expect(doneId(await record(roleIn(file, who), { id }))).toBe(id);
    expect((await rolesOf(file)).roles).toMatchObject([
      { id, role: 'WITNESS', from: '2025-03-01', to: null, earlier: 0, mayCorrect: true, mayWithdraw: true },
    ]);
    type People = { case: { people: { roles: unknown[] }[]; summary: Record<string, number> } };
    const shown = (await app.read<People>(writer, PEOPLE, { id: file.id })).case;
    expect(shown.people).toMatchObject([{ roles: [{ role: 'WITNESS', since: '2025-03-01', until: null }] }]);
    expect(shown.summary).toMatchObject({ suspects: 0, witnesses: 1 });
  });

  test('ends, and another begins: a suspect becomes a witness, and both stay with their days', async () => {
    const file = await fileOf();
    const suspect = personIn(file, { name: inventedName() });
    await file.plant(suspect);
    const [first] = (await rolesOf(file)).roles;
    const ended = { role: 'SUSPECT', from: first?.from ?? '', to: '2025-06-30', ground: 'iş üzrə xitam' };
    const second = doneId(
      await record(roleIn(file, suspect.id, ended), { version: first?.id ?? null, by: colleague }),
    );
    const third = doneId(await record(roleIn(file, suspect.id, { from: '2025-07-01' })));
    const { roles } = await rolesOf(file);
    expect(roles).toMatchObject([
      { id: second, role: 'SUSPECT', to: '2025-06-30', earlier: 1, mayWithdraw: false },
      { id: third, role: 'WITNESS', from: '2025-07-01', to: null },
    ]);
    type Versions = { roleVersions: Role[] };
    const versions = await app.read<Versions>(writer, VERSIONS, { caseId: file.id, id: second });
    expect(versions.roleVersions).toMatchObject([{ id: first?.id, to: null, mayCorrect: false }]);
    type People = { case: { people: { roles: unknown[] }[]; summary: Record<string, number> } };
    const shown = (await app.read<People>(writer, PEOPLE, { id: file.id })).case;
    expect(shown.people).toMatchObject([
      { roles: [{ role: 'WITNESS' }, { role: 'SUSPECT', until: '2025-06-30' }] },
    ]);
    expect(shown.summary).toMatchObject({ suspects: 0, witnesses: 1 });
    const own = 'query ($id: ID!) { person(id: $id) { roles { role until } } }';
    expect((await app.read<{ person: unknown }>(writer, own, { id: suspect.id })).person).toEqual({
      roles: [
        { role: 'SUSPECT', until: '2025-06-30' },
        { role: 'WITNESS', until: null },
      ],
    });
  });

  test('that another corrected meanwhile is not overwritten: the second gets both', async () => {
    const file = await fileOf();
    const who = await described(file);
    const first = doneId(await record(roleIn(file, who)));
    const theirs = doneId(
      await record(roleIn(file, who, { to: '2025-05-01' }), { version: first, by: colleague }),
    );
    expect(await record(roleIn(file, who, { to: '2025-06-01' }), { version: first })).toMatchObject({
      id: null,
      problems: [],
      newer: { id: theirs, to: '2025-05-01' },
    });
    const mine = doneId(await record(roleIn(file, who, { to: '2025-06-01' }), { version: theirs }));
    expect((await rolesOf(file)).roles.map(({ id }) => id)).toEqual([mine]);
  });

  test('that two give at the same moment is given once', async () => {
    const file = await fileOf();
    const who = await described(file);
    const answers = await Promise.all([
      record(roleIn(file, who)),
      record(roleIn(file, who), { by: colleague }),
    ]);
    expect(answers.filter(({ id }) => id !== null).length).toBeGreaterThanOrEqual(1);
    const roles = (await rolesOf(file)).roles;
    expect(roles.length).toBe(answers.filter(({ id }) => id !== null).length);
  });

  test('comes back with what shows it, its versions and its author, once, and only for who withdrew it', async () => {
    const file = await fileOf();
    const personId = await described(file);
    const first = doneId(await record(roleIn(file, personId)));
    const id = doneId(await record(roleIn(file, personId, { ground: 'Qərar 2' }), { version: first }));
    const sourceId = newUlid();
    await file.plant(
      exhibit({ id: sourceId, inCases: [file.id], number: '7', kind: 'DOCUMENT' }, file.stamp),
    );
    await app.read(writer, CITE, { id: newUlid(), factId: id, ends: [personId], sourceId });
    await app.read(writer, WITHDRAW, { caseId: file.id, id });
    const back = newUlid();
    const restore = async (by: Session, sent = back) =>
      (await app.read<{ restoreRole: Answer }>(by, RESTORE, { caseId: file.id, id: sent, version: id }))
        .restoreRole;
    expect((await restore(colleague)).id).toBeNull();
    for (let time = 0; time < 2; time += 1) expect(doneId(await restore(writer))).toBe(back);
    expect((await rolesOf(file)).roles).toMatchObject([
      { id: back, sources: 1, ground: 'Qərar 2', earlier: 2, mayWithdraw: true },
    ]);
    const { roleVersions } = await app.read<{ roleVersions: Role[] }>(writer, VERSIONS, {
      caseId: file.id,
      id: back,
    });
    expect(roleVersions.map((version) => version.id)).toEqual([id, first]);
    expect((await restore(writer, newUlid())).newer).toMatchObject({ id: back });
  });

  test('does not come back beside one that was given meanwhile', async () => {
    const file = await fileOf();
    const personId = await described(file);
    const id = doneId(await record(roleIn(file, personId)));
    await app.read(writer, WITHDRAW, { caseId: file.id, id });
    const other = doneId(await record(roleIn(file, personId), { by: colleague }));
    const { restoreRole } = await app.read<{ restoreRole: Answer }>(writer, RESTORE, {
      caseId: file.id,
      id: newUlid(),
      version: id,
    });
    expect(restoreRole).toMatchObject({ id: null, problems: [{ field: 'role' }] });
    expect((await rolesOf(file)).roles.map((role) => role.id)).toEqual([other]);
  });

  test('is withdrawn by who recorded it alone', async () => {
    const file = await fileOf();
    const who = await described(file);
    const id = doneId(await record(roleIn(file, who)));
    const take = async (by: Session) =>
      (await app.read<{ withdrawRole: Answer }>(by, WITHDRAW, { caseId: file.id, id })).withdrawRole;
    expect(await take(colleague)).toMatchObject({ id: null, problems: [{ field: null }] });
    expect(await take(writer)).toMatchObject({ id });
    expect((await rolesOf(file)).roles).toEqual([]);
    expect(codesOf(await app.ask(writer, WITHDRAW, { caseId: file.id, id }))).toEqual(['NOT_FOUND']);
  });

  test('keeps its sources when its end is written, and not when it becomes another role', async () => {
    const file = await fileOf();
    const who = await described(file);
    const exhibitId = newUlid();
    await file.plant(
      exhibit({ id: exhibitId, inCases: [file.id], number: '7', kind: 'DOCUMENT' }, file.stamp),
    );
    const first = doneId(await record(roleIn(file, who)));
    await app.read(writer, CITE, { id: newUlid(), factId: first, ends: [who], sourceId: exhibitId });
    expect((await rolesOf(file)).roles[0]?.sources).toBe(1);
    const second = doneId(await record(roleIn(file, who, { to: '2025-06-30' }), { version: first }));
    expect((await rolesOf(file)).roles).toMatchObject([{ id: second, sources: 1 }]);
    doneId(await record(roleIn(file, who, { role: 'SUSPECT' }), { version: second }));
    expect((await rolesOf(file)).roles[0]?.sources).toBe(0);
  });
});

describe('a role is refused', () => {
  test('that follows from charges, that the person has already, or that ends before it began', async () => {
    const file = await fileOf();
    const who = await described(file);
    doneId(await record(roleIn(file, who)));
    const fieldsOf = async (more: object) =>
      (await record(roleIn(file, who, more))).problems.map(({ field }) => field);
    expect(await fieldsOf({ role: 'ACCUSED' })).toEqual(['role']);
    expect(await fieldsOf({ from: '2025-04-01' })).toEqual(['role']);
    expect(await fieldsOf({ to: '2025-01-01' })).toEqual(['to']);
    expect(await fieldsOf({ role: 'SUSPECT', from: '2999' })).toEqual(['from']);
    expect(await fieldsOf({ role: 'SUSPECT', sourceText: ' ' })).toEqual(['sourceText']);
    // Before it began, the person may have been the same already.
    expect(await fieldsOf({ from: '2024-01-01', to: '2024-12-31' })).toEqual([]);
  });

  test('of a victim to whoever goes by a name, and of a suspect to whoever is protected', async () => {
    const file = await fileOf();
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-7' });
    await file.plant(victim);
    const named = await described(file);
    const { people } = await rolesOf(file);
    expect(people.find((one) => one.person.id === named)?.roles).toEqual(['SUSPECT', 'WITNESS']);
    expect(people.find((one) => one.person.id === victim.id)?.roles).toEqual([
      'VICTIM',
      'INJURED_PARTY',
      'WITNESS',
    ]);
    for (const role of ['VICTIM', 'INJURED_PARTY'])
      expect((await record(roleIn(file, named, { role }))).problems).toMatchObject([{ field: 'role' }]);
    expect((await record(roleIn(file, victim.id, { role: 'SUSPECT' }))).problems).toMatchObject([
      { field: 'role' },
    ]);
    doneId(await record(roleIn(file, victim.id, { role: 'INJURED_PARTY' })));
  });

  test('to somebody whom only another compartment of the case names, as to somebody who is not there', async () => {
    const guardian = await app.signInAs('INVESTIGATOR');
    const file = await fileOf();
    await file.letIn({ user: guardian, level: 'EDIT', identity: true });
    const sealed = inScope(`${file.scope}:identity`);
    const [hidden, roleId] = [await described(file, sealed), newUlid()];
    await file.plant(caseRole('WITNESS_IN', roleId, hidden, file.id, sealed));
    expect((await rolesOf(file, guardian)).people.map((one) => one.person.id)).not.toContain(hidden);
    for (const who of [hidden, newUlid()])
      expect((await record(roleIn(file, who), { by: guardian })).problems).toMatchObject([
        { field: 'personId' },
      ]);
    // A role that lies among identities is there for who holds them, and its correction stays there.
    expect((await rolesOf(file)).roles.map(({ id }) => id)).not.toContain(roleId);
    const corrected = doneId(
      await record(roleIn(file, hidden, { to: '2025-09-01' }), { version: roleId, by: guardian }),
    );
    expect((await rolesOf(file, guardian)).roles.map(({ id }) => id)).toContain(corrected);
    expect((await rolesOf(file)).roles.map(({ id }) => id)).not.toContain(corrected);
    expect(await record(roleIn(file, hidden, { to: '2025-09-02' }), { version: corrected })).toMatchObject({
      id: null,
      newer: null,
    });
  });

  test('where the case is only read, or not there', async () => {
    const file = await fileOf();
    const who = await described(file);
    const reader = await app.signInAs('INVESTIGATOR');
    await file.letIn({ user: reader });
    const stranger = await app.signInAs('INVESTIGATOR');
    expect(await rolesOf(file, reader)).toMatchObject({ mayRecord: false, people: [] });
    for (const by of [reader, stranger])
      expect(codesOf(await app.ask(by, RECORD, { id: newUlid(), role: roleIn(file, who) }))).toEqual([
        'NOT_FOUND',
      ]);
    expect(codesOf(await app.ask(stranger, LIST, { caseId: file.id }))).toEqual(['NOT_FOUND']);
  });
});
