import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase } from '../support/builders.ts';
import { addDays, addMonths } from '../../server/calendar.ts';
import {
  arrivalDesk,
  CORRECT_ARRIVAL,
  daysAgo,
  REGISTER,
  TAKE_IN,
  today,
  victimDesk,
} from '../support/victims.ts';

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

const CHILD = { age: 'AGE_6_13', tie: 'OWN', sex: 'M' };

/** Somebody who came to the centre by herself, with a child. */
const arrived = async (arrival: object = {}, more: object = {}): Promise<string> => {
  const { victimId } = await door.register(centre, arrival, { children: [CHILD], ...more });
  if (victimId === null) throw new Error('nobody was registered');
  return victimId;
};

/** A case of the supervisor, who edits it, and of an investigator. */
const caseOfUnit = async (more: object = {}) => {
  const editor = await app.signInAs('INVESTIGATOR');
  const file = await newCase(app.run, [
    { user: supervisor, level: 'EDIT' },
    { user: editor, level: 'EDIT', ...more },
  ]);
  return { editor, file };
};

const idsSeenBy = async (by: Session): Promise<string[]> => {
  const { victims } = await app.read<{ victims: { victims: { id: string }[] } }>(
    by,
    '{ victims { victims { id } } }',
  );
  return victims.victims.map(({ id }) => id);
};

describe('registering somebody who came to a centre works', () => {
  test('she and her child have pseudonyms of their own; she is presumed, and the centre says how she came', async () => {
    const id = await arrived({ on: daysAgo(3), cameBy: 'EMBASSY', ground: 'Her papers were taken' });
    const seen = await door.see(centre, id);
    expect(seen).toMatchObject({
      status: 'PRESUMED',
      since: daysAgo(3),
      mayRecordHelp: true,
      arrival: {
        on: daysAgo(3),
        cameBy: 'EMBASSY',
        ground: 'Her papers were taken',
        agrees: false,
        isTaken: false,
        isSealed: false,
        mayChange: true,
        takers: [],
      },
      children: [{ bornIn: null, tie: 'OWN' }],
    });
    const [child] = seen.children;
    expect(seen.pseudonym).toMatch(/^Q-/u);
    expect(child?.pseudonym).toMatch(/^Q-/u);
    expect(child?.pseudonym).not.toBe(seen.pseudonym);
    expect(child?.bornFrom).toBe(Number(addDays(addMonths(daysAgo(3), -14 * 12), 1).slice(0, 4)));
  });

  test('help to her and to the child is recorded, and a child is added later', async () => {
    const victimId = await arrived();
    const [child] = (await door.see(centre, victimId)).children;
    expect((await desk.give(centre, { victimId }, {})).problems).toEqual([]);
    const kit = { service: 'SCHOOL_KIT', childId: child?.id };
    expect((await desk.give(centre, { victimId }, kit)).problems).toEqual([]);
    expect((await door.addChild(centre, victimId, { ...CHILD, age: 'AGE_0_2' })).problems).toEqual([]);
    const seen = await door.see(colleague, victimId);
    expect(seen.help.map(({ service }) => service).toSorted()).toEqual(['PSYCHOLOGICAL', 'SCHOOL_KIT']);
    expect(seen.children).toHaveLength(2);
  });

  test('sent twice, and at once, she is registered once', async () => {
    const id = newUlid();
    const sent = { id, children: [CHILD] };
    const answers = await Promise.all([door.register(centre, {}, sent), door.register(centre, {}, sent)]);
    expect(new Set(answers.map(({ victimId }) => victimId)).size).toBe(1);
    expect((await door.register(centre, {}, sent)).victimId).toBe(answers[0]?.victimId);
    const seen = await door.see(centre, answers[0]?.victimId ?? '');
    expect([seen.statuses.length, seen.children.length]).toEqual([1, 1]);
  });

  test('her name is sealed: no answer gives it, and no node has it', async () => {
    const name = inventedName();
    const id = await arrived({ agrees: true }, { person: { sex: 'F', bornIn: '1999', name } });
    const answers = [
      await app.ask(centre, 'query ($id: ID!) { victim(id: $id) { id pseudonym arrival { isSealed } } }', {
        id,
      }),
      await app.ask(
        supervisor,
        'query ($id: ID!) { person(id: $id) { id records { names { text } birth { text } } } }',
        { id },
      ),
    ];
    expect(answers[0]?.data).toMatchObject({ victim: { arrival: { isSealed: true } } });
    expect(answers[1]?.text).toContain('1999');
    for (const { text } of answers) expect(text).not.toContain(name);
    const found = await app.rows(
      'MATCH (n)-[:DESCRIBES|IDENTIFIES|STATUS_OF|GIVEN_TO]->(:Person {id: $id}) RETURN labels(n) AS labels, n.cipher AS cipher, any(k IN keys(n) WHERE coalesce(toStringOrNull(n[k]), "") CONTAINS $name) AS tells',
      { id, name },
    );
    expect(found.filter(({ tells }) => tells === true)).toEqual([]);
    expect(found.filter(({ cipher }) => typeof cipher === 'string')).toHaveLength(1);
  });

  test('whoever others sent counts as referred to the centre in the report, who came by herself does not; a correction moves it', async () => {
    const referred = async (id: string) => {
      const { figureRecords } = await app.read<{ figureRecords: { records: { id: string }[] } }>(
        supervisor,
        'query ($figure: ID!, $year: Int!) { figureRecords(figure: $figure, year: $year) { records { id } } }',
        { figure: 'D-10', year: 2009 },
      );
      return figureRecords.records.some((record) => record.id === id);
    };
    const on = '2009-03-02';
    expect(await referred(await arrived({ on, cameBy: 'SELF' }))).toBe(false);
    const id = await arrived({ on, cameBy: 'NGO' });
    expect(await referred(id)).toBe(true);
    const { arrival } = await door.see(centre, id);
    await door.correct(centre, id, arrival?.id ?? '', { on, cameBy: 'FAMILY' });
    expect(await referred(id)).toBe(false);
  });
});

describe('how she came is corrected by version', () => {
  test('the later of two is told, and sees what the other wrote', async () => {
    const id = await arrived();
    const version = (await door.see(centre, id)).arrival?.id ?? '';
    expect((await door.correct(centre, id, version, { agrees: true })).problems).toEqual([]);
    const late = await door.correct(colleague, id, version, { ground: 'Another ground' });
    expect(late.id).toBeNull();
    expect(late.newer?.arrival).toMatchObject({ agrees: true });
    expect((await door.see(centre, id)).arrival).toMatchObject({
      agrees: true,
      ground: 'She says so herself',
    });
    const versions = await app.read<{ victimStatusVersions: unknown[] }>(
      centre,
      'query ($victimId: ID!, $id: ID!) { victimStatusVersions(victimId: $victimId, id: $id) { id on } }',
      { victimId: id, id: (await door.see(centre, id)).arrival?.id },
    );
    expect(versions.victimStatusVersions).toHaveLength(1);
  });
});

describe('a case takes her in', () => {
  test('once she agrees, by a supervisor who edits it: its members see the help and the children, and decide on her themselves', async () => {
    const victimId = await arrived(
      { agrees: true },
      { person: { sex: 'F', bornIn: '1999', name: inventedName() } },
    );
    await desk.give(centre, { victimId }, {});
    const { editor, file } = await caseOfUnit({ identity: true });
    expect(await idsSeenBy(editor)).not.toContain(victimId);
    const { arrival } = await door.see(supervisor, victimId);
    expect(arrival?.takers.map(({ id }) => id)).toContain(file.id);
    expect((await door.takeIn(supervisor, victimId, file.id)).problems).toEqual([]);
    const seen = await door.see(editor, victimId);
    expect(seen).toMatchObject({ status: 'PRESUMED', arrival: { isTaken: true, mayChange: false } });
    expect(seen.help.map(({ service }) => service)).toEqual(['PSYCHOLOGICAL']);
    expect(seen.children).toHaveLength(1);
    const decided = await desk.decide(editor, { victimId, caseId: file.id }, { status: 'PRESUMED' });
    expect(decided.problems).toEqual([]);
    // What the case has decided, and that there is a case, the centre is not told.
    const answer = await app.ask(
      centre,
      'query ($id: ID!) { victim(id: $id) { pseudonym statuses { id case { id } ground } help { case { id } } cases { next } arrival { isTaken takers { id } } } }',
      { id: victimId },
    );
    expect(answer.text).not.toContain(file.id);
    expect(answer.text).not.toContain(decided.id ?? '?');
    expect(answer.data).toMatchObject({ victim: { cases: [], arrival: { takers: [] } } });
  });

  test('her identity opens to a member with that grant, and its compartment to nobody else', async () => {
    const victimId = await arrived({ agrees: true }, { person: { sex: 'F', name: inventedName() } });
    const { file } = await caseOfUnit();
    const [sealed] = await app.rows(
      'MATCH (x:SealedIdentity)-[:IDENTIFIES]->(:Person {id: $victimId}) RETURN x.scope AS scope',
      { victimId },
    );
    const held = async () =>
      app.rows('MATCH (h)-[:HOLDS]->(k:Compartment {id: $scope}) RETURN h.id AS holder, k.kind AS kind', {
        scope: sealed?.['scope'],
      });
    expect(await held()).toEqual([]);
    await door.takeIn(supervisor, victimId, file.id);
    expect(await held()).toEqual([{ holder: file.id, kind: 'IDENTITY' }]);
  });

  test('not without her agreement, not a second time, and not into a case that he does not edit', async () => {
    const shy = await arrived();
    const { file } = await caseOfUnit();
    expect((await door.see(supervisor, shy)).arrival?.takers).toEqual([]);
    expect((await door.takeIn(supervisor, shy, file.id)).problems).toHaveLength(1);
    const willing = await arrived({ agrees: true });
    const foreign = await newCase(app.run);
    for (const caseId of [foreign.id, newUlid()])
      expect(
        codesOf(await app.ask(supervisor, TAKE_IN, { id: newUlid(), victimId: willing, caseId })),
      ).toEqual(['NOT_FOUND']);
    const [one, other] = [await caseOfUnit(), await caseOfUnit()];
    expect((await door.takeIn(supervisor, willing, one.file.id)).problems).toEqual([]);
    expect((await door.takeIn(supervisor, willing, other.file.id)).problems).toHaveLength(1);
    expect(await idsSeenBy(other.editor)).not.toContain(willing);
  });
});

describe('who may', () => {
  test('another centre, and everyone of the unit but a supervisor, see nothing of her', async () => {
    const id = await arrived({ agrees: true });
    const ASKED = 'query ($id: ID!) { victim(id: $id) { id } }';
    for (const by of [shelter, await app.signInAs('ANALYST'), await app.signInAs('INVESTIGATOR')]) {
      expect((await app.ask(by, ASKED, { id })).text).toBe(
        (await app.ask(by, ASKED, { id: newUlid() })).text,
      );
      expect(await idsSeenBy(by)).not.toContain(id);
    }
    expect((await door.see(supervisor, id)).arrival).toMatchObject({ mayChange: false });
  });

  test('another centre corrects nothing, nor does the id of another registration give it any', async () => {
    const id = await arrived();
    const version = (await door.see(centre, id)).arrival?.id ?? '';
    const arrival = { on: daysAgo(1), cameBy: 'NGO', ground: 'Another ground', agrees: true };
    expect(
      codesOf(await app.ask(shelter, CORRECT_ARRIVAL, { id: newUlid(), victimId: id, version, arrival })),
    ).toEqual(['NOT_FOUND']);
    const stolen = await app.ask(shelter, REGISTER, {
      id: version,
      arrival,
      person: { sex: 'F' },
      children: [],
    });
    expect(codesOf(stolen)).toEqual(['NOT_FOUND']);
    expect(await idsSeenBy(shelter)).not.toContain(id);
  });

  test('an account without a body is told so', async () => {
    const { victimId, problems } = await door.register(await app.signInAs('CENTRE'), {});
    expect([victimId, problems.length]).toEqual([null, 1]);
  });
});

describe('the form refuses', () => {
  test.each<[string, object, object]>([
    ['on', { on: '2026-02-30' }, {}],
    ['on', { on: addDays(today(), 1) }, {}],
    ['on', { on: '1998-03-01' }, { person: { sex: 'F', bornIn: '1999' } }],
    ['ground', { ground: ' x ' }, {}],
    ['bornIn', {}, { person: { sex: 'F', bornIn: '99' } }],
    ['citizenship', {}, { person: { sex: 'F', citizenship: 'XX' } }],
    ['sex', {}, { person: { sex: 'woman' } }],
    ['name', {}, { person: { sex: 'F', name: '12345' } }],
    ['children', {}, { children: Array.from({ length: 13 }, () => CHILD) }],
  ])('what is wrong with the field %s: %j %j', async (field, arrival, more) => {
    const { victimId, problems } = await door.register(centre, arrival, more);
    expect(victimId).toBeNull();
    expect(problems.map((one) => one.field)).toEqual([field]);
  });
});
