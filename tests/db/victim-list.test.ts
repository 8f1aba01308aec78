import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays } from '../../server/calendar.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import { daysAgo, HELP, today, VICTIM, victimDesk, victimIn } from '../support/victims.ts';

let app: TestApp;
let desk: ReturnType<typeof victimDesk>;
let editor: Session;
let second: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  desk = victimDesk(app);
  [editor, second, reader] = await Promise.all([
    app.signInAs('INVESTIGATOR'),
    app.signInAs('ANALYST'),
    app.signInAs('PROSECUTOR'),
  ]);
});
afterAll(() => app.close());

const opened = async (): Promise<{ file: TestCase; place: { victimId: string; caseId: string } }> => {
  const file = await newCase(app.run, [
    { user: editor, level: 'EDIT' },
    { user: second, level: 'EDIT' },
    { user: reader, level: 'READ' },
  ]);
  const { id: victimId } = await victimIn(file);
  return { file, place: { victimId, caseId: file.id } };
};
const wrong = (answer: { problems: { field: string | null }[] }) => answer.problems.map(({ field }) => field);

describe('a decision on a victim', () => {
  test('is presumed, then identified, with its history; only what may follow is offered and taken', async () => {
    const { place } = await opened();
    expect((await desk.see(editor, place.victimId)).cases).toEqual([
      { case: { id: place.caseId }, next: ['PRESUMED'] },
    ]);
    expect(wrong(await desk.decide(editor, place, { status: 'IDENTIFIED' }))).toEqual(['status']);
    const presumed = await desk.decide(editor, place, { status: 'PRESUMED' });
    const identified = await desk.decide(
      editor,
      place,
      { status: 'IDENTIFIED', on: daysAgo(10) },
      { seen: [presumed.id] },
    );
    expect(await desk.see(reader, place.victimId)).toMatchObject({
      status: 'IDENTIFIED',
      since: daysAgo(10),
      statuses: [
        { id: identified.id, by: 'POLICE', ground: 'Protokol 12', mayChange: false },
        { id: presumed.id, status: 'PRESUMED' },
      ],
      cases: [],
    });
    const corrected = await desk.decide(
      editor,
      place,
      { status: 'NOT_VICTIM', on: daysAgo(10) },
      { seen: [presumed.id, identified.id], version: identified.id },
    );
    expect((await desk.see(editor, place.victimId)).statuses.map(({ id }) => id)).toEqual([
      corrected.id,
      presumed.id,
    ]);
    const { versions } = await app.read<{ versions: { id: string }[] }>(
      editor,
      'query ($victimId: ID!, $id: ID!) { versions: victimStatusVersions(victimId: $victimId, id: $id) { id status mayChange } }',
      { victimId: place.victimId, id: corrected.id },
    );
    expect(versions).toEqual([{ id: identified.id, status: 'IDENTIFIED', mayChange: false }]);
  });

  test('of many made at once one stands, and the others are given it', async () => {
    const { place } = await opened();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        desk.decide(at % 2 ? editor : second, place, { status: 'PRESUMED', on: daysAgo(at) }),
      ),
    );
    const ids = answers.flatMap(({ id }) => id ?? []);
    expect(ids).toHaveLength(1);
    for (const { id, newer } of answers)
      if (id === null) expect(newer?.statuses).toMatchObject([{ id: ids[0] }]);
    expect((await desk.see(editor, place.victimId)).statuses).toHaveLength(1);
  });

  test('sent twice is one; only its author withdraws it, and only the latest', async () => {
    const { place } = await opened();
    const id = newUlid();
    for (const _ of [1, 2])
      expect((await desk.decide(editor, place, { status: 'PRESUMED' }, { id })).id).toBe(id);
    const later = await desk.decide(editor, place, { status: 'NOT_VICTIM', on: daysAgo(1) }, { seen: [id] });
    expect((await desk.withdrawStatus(editor, place.victimId, id)).id).toBeNull();
    expect((await desk.withdrawStatus(second, place.victimId, later.id ?? '')).id).toBeNull();
    expect((await desk.withdrawStatus(editor, place.victimId, later.id ?? '')).id).toBe(later.id);
    expect((await desk.see(editor, place.victimId)).status).toBe('PRESUMED');
  });

  test('refuses days that cannot be, and no ground', async () => {
    const { place } = await opened();
    for (const on of [addDays(today(), 1), '1999-05-02', '2026-02-30', 'x'])
      expect(wrong(await desk.decide(editor, place, { status: 'PRESUMED', on }))).toEqual(['on']);
    expect(wrong(await desk.decide(editor, place, { status: 'PRESUMED', ground: ' ' }))).toEqual(['ground']);
  });
});

describe('the reflection period', () => {
  test('has thirty days and is given once; its day is corrected, and it is withdrawn', async () => {
    const { place } = await opened();
    const first = await desk.begin(editor, place, daysAgo(12));
    expect((await desk.see(reader, place.victimId)).reflection).toMatchObject({
      state: 'RUNNING',
      day: 12,
      days: 30,
      from: daysAgo(12),
      until: addDays(today(), 18),
      freeFrom: addDays(today(), 19),
      mayChange: false,
    });
    expect(wrong(await desk.begin(second, place, daysAgo(2)))).toEqual(['on']);
    const over = await desk.begin(editor, place, daysAgo(31), { version: first.id });
    expect((await desk.see(editor, place.victimId)).reflection).toMatchObject({ id: over.id, state: 'OVER' });
    expect((await desk.withdrawHelp(editor, place.victimId, over.id ?? '')).id).toBe(over.id);
    expect((await desk.see(editor, place.victimId)).reflection.state).toBe('NOT_STARTED');
    expect(wrong(await desk.begin(editor, place, addDays(today(), 1)))).toEqual(['on']);
  });

  test('is given once also by two at the same moment', async () => {
    const { place } = await opened();
    const answers = await Promise.all(
      [editor, second, editor, second].map((by, at) => desk.begin(by, place, daysAgo(at))),
    );
    expect(answers.flatMap(({ id }) => id ?? [])).toHaveLength(1);
  });
});

describe('help', () => {
  test('due by a day becomes help given, with its history, and is counted as due no more', async () => {
    const { place } = await opened();
    const due = await desk.give(editor, place, { kind: 'DUE', on: null, dueOn: addDays(today(), 4) });
    expect(await desk.see(editor, place.victimId)).toMatchObject({
      help: [],
      due: [{ id: due.id, service: 'PSYCHOLOGICAL', daysLeft: 4 }],
    });
    const given = await desk.give(editor, place, { on: today() }, { version: due.id });
    expect(await desk.see(editor, place.victimId)).toMatchObject({
      due: [],
      help: [{ id: given.id, kind: 'GIVEN', dueOn: addDays(today(), 4), earlier: 1 }],
    });
    const late = await desk.give(second, place, { on: daysAgo(1) }, { version: due.id });
    expect(late).toMatchObject({ id: null, problems: [], newer: { help: [{ id: given.id }] } });
  });

  test('is never recorded twice for one day, also by two at the same moment', async () => {
    const { place } = await opened();
    const answers = await Promise.all([editor, second, editor].map((by) => desk.give(by, place, {})));
    expect(answers.flatMap(({ id }) => id ?? [])).toHaveLength(1);
    for (const answer of answers) if (answer.id === null) expect(wrong(answer)).toEqual(['on']);
  });

  test('refuses what does not fit, each field with its remedy', async () => {
    const { place } = await opened();
    const tried = async (help: object) => wrong(await desk.give(editor, place, help));
    expect(await tried({ service: 'NOTHING' })).toEqual(['service']);
    expect(await tried({ service: 'REFLECTION_PERIOD' })).toEqual(['service']);
    expect(await tried({ service: 'SCHOOL_KIT' })).toEqual(['service']);
    expect(await tried({ childId: newUlid() })).toEqual(['service', 'childId']);
    expect(await tried({ provider: 'COURT_BAKU' })).toEqual(['provider']);
    expect(await tried({ on: addDays(today(), 1) })).toEqual(['on']);
    expect(await tried({ on: '1999-05-02' })).toEqual(['on']);
    expect(await tried({ service: 'SHELTER', on: daysAgo(3), until: daysAgo(4) })).toEqual(['until']);
    expect(await tried({ kind: 'DUE', on: null, dueOn: '2026-02-30' })).toEqual(['dueOn']);
    expect(await tried({ amount: '700' })).toEqual(['amount']);
    expect(await tried({ service: 'ALLOWANCE', amount: '-1' })).toEqual(['amount']);
    expect(await tried({ kind: 'REFERRAL', service: 'REFERRAL' })).toEqual(['outcome']);
    expect(await tried({ service: 'LEGAL', provider: 'BAR' })).toEqual(['stage']);
    expect(await tried({ note: 'x'.repeat(501) })).toEqual(['note']);
  });
});

describe('who may', () => {
  test('whoever only reads the case records nothing; for others the victim is not there', async () => {
    const { place } = await opened();
    const stranger = await app.signInAs('INVESTIGATOR');
    const help = { kind: 'GIVEN', service: 'LEGAL', provider: 'POLICE', on: daysAgo(2) };
    for (const [by, victimId] of [
      [reader, place.victimId],
      [stranger, place.victimId],
      [stranger, newUlid()],
    ] as const)
      expect(codesOf(await app.ask(by, HELP, { id: newUlid(), ...place, victimId, help }))).toEqual([
        'NOT_FOUND',
      ]);
    const [hidden, missing] = [
      await app.ask(stranger, VICTIM, { id: place.victimId }),
      await app.ask(stranger, VICTIM, { id: newUlid() }),
    ];
    expect(hidden.text).toBe(missing.text);
    expect(codesOf(hidden)).toEqual(['NOT_FOUND']);
  });

  test('an id that something else has writes nothing', async () => {
    const [{ file, place }, other] = [await opened(), await newCase(app.run)];
    const hidden = await victimIn(other);
    for (const id of [hidden.recordId, file.id]) {
      expect((await desk.give(editor, place, {}, { id })).id).toBeNull();
      expect((await desk.decide(editor, place, { status: 'PRESUMED' }, { id })).id).toBeNull();
    }
    expect(await desk.see(editor, place.victimId)).toMatchObject({ help: [], statuses: [] });
  });
});
