import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase } from '../support/builders.ts';
import { arrivalDesk, daysAgo, victimDesk } from '../support/victims.ts';

const ARRIVAL = 'arrival { id on sex bornIn citizenship isSealed earlier mayWithdraw }';
const ANSWER = `id problems { field text { en } } newer { id ${ARRIVAL} }`;
const CORRECT = `mutation ($id: ID!, $victimId: ID!, $version: ID!, $arrival: VictimArrivalInput!, $person: NewVictimInput) {
  answer: correctVictimArrival(id: $id, victimId: $victimId, version: $version, arrival: $arrival, person: $person) { ${ANSWER} } }`;
const WITHDRAW = `mutation ($id: ID!, $victimId: ID!) { answer: withdrawVictimArrival(id: $id, victimId: $victimId) { ${ANSWER} } }`;
const RESTORE = `mutation ($id: ID!, $victimId: ID!, $version: ID!) {
  answer: restoreVictimArrival(id: $id, victimId: $victimId, version: $version) { ${ANSWER} } }`;
const SEE = `query ($id: ID!) { victim(id: $id) { id pseudonym children { id pseudonym tie } help { service } ${ARRIVAL} } }`;
const VERSIONS = `query ($victimId: ID!, $id: ID!) { victimArrivalVersions(victimId: $victimId, id: $id) { id sex bornIn citizenship isSealed mayWithdraw } }`;

type Arrival = { id: string; sex: string; bornIn: string | null; earlier: number; mayWithdraw: boolean };
type Seen = { pseudonym: string; children: { id: string; pseudonym: string }[]; arrival: Arrival };
type Answered = {
  id: string | null;
  problems: { field: string | null; text: { en: string } }[];
  newer: { arrival: Arrival } | null;
};

/** The first to ask waits for the plans of every statement. */
const COLD = { timeout: 180_000 };

let app: TestApp;
let desk: ReturnType<typeof victimDesk>;
let door: ReturnType<typeof arrivalDesk>;
let centre: Session;
let colleague: Session;
let shelter: Session;
let supervisor: Session;
beforeAll(async () => {
  app = await startApp();
  desk = victimDesk(app);
  door = arrivalDesk(app);
  const at = async (bodyCode: string) => app.signIn(await app.newUser('CENTRE', { bodyCode }));
  centre = await at('ASSISTANCE_CENTRE');
  colleague = await at('ASSISTANCE_CENTRE');
  shelter = await at('MINISTRY_SHELTER');
  supervisor = await app.signInAs('SUPERVISOR');
});
afterAll(() => app.close());

const arrived = async (arrival: object = {}, more: object = {}): Promise<string> => {
  const children = [{ age: 'AGE_6_13', tie: 'OWN', sex: 'M' }];
  const { victimId } = await door.register(centre, arrival, { children, ...more });
  if (victimId === null) throw new Error('nobody was registered');
  return victimId;
};
const see = async (by: Session, id: string): Promise<Seen> =>
  (await app.read<{ victim: Seen }>(by, SEE, { id })).victim;
const change = async (by: Session, statement: string, variables: object): Promise<Answered> =>
  (await app.read<{ answer: Answered }>(by, statement, { id: newUlid(), ...variables })).answer;
const correct = (by: Session, victimId: string, version: string, person: object, more: object = {}) =>
  change(by, CORRECT, {
    victimId,
    version,
    arrival: { on: daysAgo(1), cameBy: 'SELF', ground: 'She says so herself', agrees: true },
    person: { sex: 'F', ...person },
    ...more,
  });
const sealedOf = (id: string) =>
  app.rows(
    `MATCH (x:SealedIdentity)-[:IDENTIFIES]->(:Person {id: $id})
     RETURN x.cipher AS cipher, x.scope ENDS WITH ':identity' AS isApart, x.supersededAt IS NULL AS stands ORDER BY stands`,
    { id },
  );

describe('who somebody is, is corrected by the centre that registered her', COLD, () => {
  test('sex, year, citizenship and name: the earlier version is kept, and no answer gives a name', async () => {
    const [name, better] = [inventedName(), inventedName()];
    const id = await arrived({}, { person: { sex: 'F', bornIn: '1999', name } });
    const before = await see(centre, id);
    const person = { sex: 'M', bornIn: '1989', citizenship: 'TR', name: better };
    expect((await correct(colleague, id, before.arrival.id, person)).problems).toEqual([]);
    const seen = await see(centre, id);
    expect(seen).toMatchObject({
      pseudonym: before.pseudonym,
      children: before.children,
      arrival: { sex: 'M', bornIn: '1989', citizenship: 'TR', isSealed: true, earlier: 1, mayWithdraw: true },
    });
    expect((await see(colleague, id)).arrival.mayWithdraw).toBe(false);
    const versions = await app.ask(centre, VERSIONS, { victimId: id, id: seen.arrival.id });
    expect(versions.data).toEqual({
      victimArrivalVersions: [
        {
          id: before.arrival.id,
          sex: 'F',
          bornIn: '1999',
          citizenship: null,
          isSealed: true,
          mayWithdraw: false,
        },
      ],
    });
    const identities = await sealedOf(id);
    expect(identities).toMatchObject([
      { stands: false, isApart: true },
      { stands: true, isApart: true },
    ]);
    const told = await app.rows(
      'MATCH (n) WHERE any(k IN keys(n) WHERE coalesce(toStringOrNull(n[k]), "") CONTAINS $name OR coalesce(toStringOrNull(n[k]), "") CONTAINS $better) RETURN labels(n)',
      { name, better },
    );
    expect(told).toEqual([]);
  });

  test('without a name the sealed one stays, under the corrected year; without one before nothing is sealed', async () => {
    const named = await arrived({}, { person: { sex: 'F', bornIn: '1999', name: inventedName() } });
    await correct(centre, named, (await see(centre, named)).arrival.id, { bornIn: '1998' });
    expect(await sealedOf(named)).toMatchObject([{ stands: false }, { stands: true }]);
    expect((await see(centre, named)).arrival).toMatchObject({ bornIn: '1998', isSealed: true });
    const nameless = await arrived();
    await correct(centre, nameless, (await see(centre, nameless)).arrival.id, { bornIn: '1998' });
    expect(await sealedOf(nameless)).toEqual([]);
    expect((await see(centre, nameless)).arrival).toMatchObject({ bornIn: '1998', isSealed: false });
  });

  test('the later of two is shown what the other wrote, and chooses', async () => {
    const id = await arrived();
    const { arrival } = await see(centre, id);
    expect((await correct(centre, id, arrival.id, { bornIn: '1991' })).problems).toEqual([]);
    const late = await correct(colleague, id, arrival.id, { bornIn: '1992' });
    expect(late).toMatchObject({ id: null, problems: [], newer: { arrival: { bornIn: '1991' } } });
    await correct(colleague, id, late.newer?.arrival.id ?? '', { bornIn: '1992' });
    expect((await see(centre, id)).arrival).toMatchObject({ bornIn: '1992', earlier: 2 });
  });

  test.each<[string, object, object]>([
    ['bornIn', { bornIn: '99' }, {}],
    ['sex', { sex: 'woman' }, {}],
    ['citizenship', { citizenship: 'XX' }, {}],
    ['name', { name: '12345' }, {}],
  ])('what is wrong with the field %s is said there', async (field, person) => {
    const id = await arrived();
    const { problems } = await correct(centre, id, (await see(centre, id)).arrival.id, person);
    expect(problems.map((one) => one.field)).toEqual([field]);
  });

  test('sent twice, it is corrected once', async () => {
    const id = await arrived({}, { person: { sex: 'F', name: inventedName() } });
    const { arrival } = await see(centre, id);
    const sent = { id: newUlid() };
    for (const _ of [1, 2])
      expect((await correct(centre, id, arrival.id, { bornIn: '1991' }, sent)).id).toBe(sent.id);
    expect((await see(centre, id)).arrival.earlier).toBe(1);
    expect(await sealedOf(id)).toHaveLength(2);
  });
});

describe('a registration that was made by mistake', COLD, () => {
  test('is withdrawn with the children by who made it, and restored with all of it', async () => {
    const id = await arrived(
      { cameBy: 'NGO' },
      { person: { sex: 'F', bornIn: '1999', name: inventedName() } },
    );
    const before = await see(centre, id);
    const version = before.arrival.id;
    expect((await change(colleague, WITHDRAW, { id: version, victimId: id })).problems).toHaveLength(1);
    expect((await change(centre, WITHDRAW, { id: version, victimId: id })).id).toBe(version);
    for (const by of [centre, colleague, supervisor])
      expect(codesOf(await app.ask(by, SEE, { id }))).toEqual(['NOT_FOUND']);
    expect(await sealedOf(id)).toMatchObject([{ stands: false }]);
    const restored = { id: newUlid(), victimId: id, version };
    for (const by of [colleague, centre])
      expect((await change(by, RESTORE, restored)).problems).toHaveLength(by === centre ? 0 : 1);
    expect((await change(centre, RESTORE, restored)).id).toBe(restored.id);
    const seen = await see(centre, id);
    expect(seen).toMatchObject({
      ...before,
      arrival: { sex: 'F', bornIn: '1999', earlier: 1, mayWithdraw: true },
    });
    expect(await sealedOf(id)).toMatchObject([{ stands: false }, { stands: true }]);
  });

  test('is not withdrawn once help is recorded for her or her child, until that is withdrawn', async () => {
    const id = await arrived();
    const { arrival, children } = await see(centre, id);
    const given = await desk.give(
      colleague,
      { victimId: id },
      { childId: children[0]?.id, service: 'SCHOOL_KIT' },
    );
    const refused = await change(centre, WITHDRAW, { id: arrival.id, victimId: id });
    expect(refused.problems[0]?.text.en).toContain('Help to her or a child of hers is recorded');
    await desk.withdrawHelp(colleague, id, given.id ?? '');
    expect((await change(centre, WITHDRAW, { id: arrival.id, victimId: id })).problems).toEqual([]);
  });

  test('is not withdrawn once a case has taken her in', async () => {
    const id = await arrived({ agrees: true });
    const file = await newCase(app.run, [{ user: supervisor, level: 'EDIT' }]);
    expect((await door.takeIn(supervisor, id, file.id)).problems).toEqual([]);
    const { arrival } = await see(centre, id);
    const refused = await change(centre, WITHDRAW, { id: arrival.id, victimId: id });
    expect(refused.problems[0]?.text.en).toContain('A case has taken her in');
  });

  test('of one centre is as one that is not there for another', async () => {
    const id = await arrived();
    const { arrival } = await see(centre, id);
    for (const victimId of [id, newUlid()]) {
      expect(codesOf(await app.ask(shelter, WITHDRAW, { id: arrival.id, victimId }))).toEqual(['NOT_FOUND']);
      expect(
        codesOf(await app.ask(shelter, RESTORE, { id: newUlid(), victimId, version: arrival.id })),
      ).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await app.ask(supervisor, WITHDRAW, { id: arrival.id, victimId: id }))).toEqual([
      'FORBIDDEN',
    ]);
  });
});
