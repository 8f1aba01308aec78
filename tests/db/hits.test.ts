import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { thingHitsFor } from '../../server/hits/thing-hits.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { link } from '../../seed/builders/facts.ts';
import { thing } from '../../seed/builders/things.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, searchFor, type TestCase } from '../support/builders.ts';
import { change, finished, importFile, mappingOf } from '../support/imports.ts';
import { queueOf, writerOf } from '../support/matches.ts';
import { noticesOf } from '../support/notices.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

type Hit = {
  kind: string;
  person: { id: string; label: string };
  thing: { id: string } | null;
  unit: { en: string } | null;
  contact: { en: string } | null;
};

const RECORD = `mutation ($id: ID!, $element: ElementInput!) { recordElement(id: $id, element: $element) { id problems { field text { en } } } }`;
const HITS = '{ hits { id kind person { id label } thing { id label } unit { en } contact { en } at } }';
const hitsOf = async (session: Session): Promise<Hit[]> =>
  (await app.read<{ hits: Hit[] }>(session, HITS)).hits;
/** The board is that of the whole unit: a liaison officer is told of those of other tests too. */
const hitsOn = async (session: Session, personId: string): Promise<Hit[]> =>
  (await hitsOf(session)).filter(({ person }) => person.id === personId);

type Owners = { here: Session; there: Session; ours: TestCase; theirs: TestCase };
/** Two cases of two leads who see nothing of each other. */
const owners = async (): Promise<Owners> => {
  const [here, there] = [await app.signInAs('ANALYST'), await app.signInAs('INVESTIGATOR')];
  const ours = await newCase(app.run, [{ user: here, level: 'LEAD' }]);
  const theirs = await newCase(app.run, [{ user: there, level: 'LEAD' }]);
  return { here, there, ours, theirs };
};

/** A phone of somebody here that somebody there uses too. */
const sharedPhone = async (both: Owners) => {
  const { here, ours, theirs } = both;
  const [mine, other] = [
    personIn(ours, { name: inventedName() }),
    personIn(theirs, { name: inventedName() }),
  ];
  const phone = newUlid();
  const value = `+99450${phone}`;
  await theirs.plant(
    other,
    thing({ id: phone, kind: 'PHONE', value }),
    link('USES', newUlid(), other.id, phone, theirs.stamp),
  );
  await ours.plant(mine, link('USES', newUlid(), mine.id, phone, ours.stamp));
  await thingHitsFor(writerOf(app, here), [mine.recordId]);
  return { mine, other, phone, value };
};

describe('a hit works', () => {
  test('a new record of somebody sought meets one in a case of others: both leads are told whom to ask, and nothing else', async () => {
    const { here, there, ours, theirs } = await owners();
    const name = `${inventedName()} Sınaq`;
    const [sought, other] = [personIn(ours, { name }), personIn(theirs, { name })];
    await theirs.plant(other);
    await ours.plant(sought, searchFor(ours, sought.id, ours.scope));
    expect(await candidatesFor(writerOf(app, here), [sought.recordId])).toEqual({ found: 0 });
    const [ourHit, theirHit] = [await hitsOf(here), await hitsOf(there)];
    expect(ourHit).toMatchObject([
      { kind: 'PERSON', person: { id: sought.id }, thing: null, contact: { en: 'Test' } },
    ]);
    expect(theirHit).toMatchObject([{ kind: 'PERSON', person: { id: other.id }, contact: { en: 'Test' } }]);
    for (const secret of [other.id, other.recordId, theirs.id, theirs.number])
      expect(JSON.stringify(ourHit)).not.toContain(secret);
    for (const secret of [sought.id, sought.recordId, ours.id, ours.number])
      expect(JSON.stringify(theirHit)).not.toContain(secret);
    for (const session of [here, there]) expect((await queueOf(app, session)).count).toBe(0);
  });

  test('somebody for whom a notice is drafted by hand meets those in cases of others', async () => {
    const officer = await app.signInAs('LIAISON');
    const there = await app.signInAs('INVESTIGATOR');
    const ours = await newCase(app.run, [{ user: officer, level: 'LEAD' }]);
    const theirs = await newCase(app.run, [{ user: there, level: 'LEAD' }]);
    const name = `${inventedName()} Sınaq`;
    const [sought, other] = [personIn(ours, { name }), personIn(theirs, { name })];
    await theirs.plant(other);
    await ours.plant(sought);
    expect(await hitsOf(there)).toEqual([]);
    const { draft, notice } = noticesOf(app);
    expect(await draft(officer, notice(ours.id, [sought.id], { on: '2025-03-01' }))).toMatchObject({
      problems: [],
    });
    expect(await hitsOn(officer, sought.id)).toMatchObject([{ kind: 'PERSON' }]);
    expect(await hitsOf(there)).toMatchObject([{ kind: 'PERSON', person: { id: other.id } }]);
  });

  test('a record written by hand of somebody whom nobody seeks here meets one who is sought in a case of others, by a Pakistani spelling', async () => {
    const { here, there, ours, theirs } = await owners();
    const officer = await app.signInAs('LIAISON');
    await theirs.letIn({ user: officer, level: 'EDIT' });
    const family = inventedName();
    const sought = personIn(theirs, { name: `Muhammad Arshad ${family}`, citizenship: 'PK' });
    await theirs.plant(sought, searchFor(theirs, sought.id, theirs.scope));
    const seen = {
      caseId: ours.id,
      kind: 'Person',
      value: `Mohd Arshed ${family}`,
      sex: 'M',
      birth: '1987-05',
      role: 'WITNESS',
      certainty: 'PROBABLE',
      reliability: 'B',
      credibility: 2,
      handling: 'H0',
      sourceText: 'border post, 3 March 2026',
    };
    const { recordElement } = await app.read<{ recordElement: { id: string; problems: unknown[] } }>(
      here,
      RECORD,
      { id: newUlid(), element: seen },
    );
    expect(recordElement.problems).toEqual([]);
    expect(await hitsOf(here)).toMatchObject([{ kind: 'PERSON', person: { id: recordElement.id } }]);
    for (const told of [there, officer])
      expect(await hitsOn(told, sought.id)).toMatchObject([{ kind: 'PERSON' }]);
  });

  test('a list of border crossings that is let in is compared with those who are sought elsewhere, and with nobody else there', async () => {
    const { here, there, ours, theirs } = await owners();
    const names = [`${inventedName()} Sınaq`, `${inventedName()} Sınaq`];
    const [sought, other] = names.map((name) => personIn(theirs, { name, birth: '1987-05-03' }));
    if (!sought || !other) throw new Error('two people were to be planted');
    await theirs.plant(sought, other, searchFor(theirs, sought.id, theirs.scope));
    const mapping = mappingOf('PEOPLE', {
      role: 'WITNESS',
      columns: [
        { position: 0, meaning: 'NAME' },
        { position: 1, meaning: 'BIRTH_DATE' },
      ],
    });
    const csv = `ad,dogum\n${names.map((name) => `${name},1987-05-03`).join('\n')}\n`;
    expect(await importFile(app, here, ours.id, { csv, mapping })).toMatchObject({ state: 'DONE' });
    expect(await hitsOf(there)).toMatchObject([{ kind: 'PERSON', person: { id: sought.id } }]);
  });

  test('a document recorded by itself meets whoever holds it in a case of others', async () => {
    const { here, there, ours, theirs } = await owners();
    const value = `C0${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
    const record = (by: Session, caseId: string) =>
      app.read<{ recordElement: { id: string } }>(by, RECORD, {
        id: newUlid(),
        element: {
          caseId,
          kind: 'Document',
          value,
          certainty: 'PROBABLE',
          reliability: 'B',
          credibility: 2,
          handling: 'H0',
          sourceText: 'border post, 3 March 2026',
        },
      });
    const { recordElement } = await record(here, ours.id);
    expect(await hitsOf(here)).toEqual([]);
    const holder = personIn(theirs, { name: inventedName() });
    await theirs.plant(holder, link('HOLDS_DOCUMENT', newUlid(), holder.id, recordElement.id, theirs.stamp));
    await record(here, ours.id);
    expect(await hitsOf(here)).toMatchObject([
      { kind: 'THING', person: null, thing: { id: recordElement.id } },
    ]);
    expect(await hitsOf(there)).toMatchObject([{ kind: 'THING', person: { id: holder.id } }]);
  });

  test('whoever holds both compartments gets the pair in the queue and no hit', async () => {
    const { here, ours, theirs } = await owners();
    const name = `${inventedName()} Sınaq`;
    const [sought, other] = [personIn(ours, { name }), personIn(theirs, { name })];
    await theirs.plant(other);
    await ours.plant(sought, searchFor(ours, sought.id, ours.scope));
    await candidatesFor(writerOf(app, here), [sought.recordId]);
    await theirs.letIn({ user: here });
    expect(await hitsOf(here)).toEqual([]);
    expect((await queueOf(app, here)).count).toBe(1);
  });

  test('a phone that is used in a case of others gives a hit to both leads, once', async () => {
    const both = await owners();
    const { mine, other, phone } = await sharedPhone(both);
    await thingHitsFor(writerOf(app, both.here), [mine.recordId]);
    expect(await hitsOf(both.here)).toMatchObject([
      { kind: 'THING', person: { id: mine.id }, thing: { id: phone } },
    ]);
    expect(await hitsOf(both.there)).toMatchObject([
      { kind: 'THING', person: { id: other.id }, thing: { id: phone } },
    ]);
  });

  test('a phone given to somebody by hand is compared as one that a file brings', async () => {
    const both = await owners();
    const { phone, other } = await sharedPhone(both);
    const file = await newCase(app.run, [{ user: both.here, level: 'LEAD' }]);
    const somebody = personIn(file, { name: inventedName() });
    await file.plant(somebody);
    const told = async (person: { id: string }) =>
      (await hitsOf(both.here)).filter((hit) => hit.person.id === person.id);
    expect(await told(somebody)).toEqual([]);
    const link = {
      caseId: file.id,
      source: somebody.id,
      target: phone,
      type: 'USES',
      certainty: 'PROBABLE',
      reliability: 'B',
      credibility: 3,
      handling: 'H1',
      sourceText: 'Report 14, page 2',
    };
    await app.read(
      both.here,
      'mutation ($id: ID!, $link: LinkInput!) { recordLink(id: $id, link: $link) { id problems { text { en } } } }',
      { id: newUlid(), link },
    );
    expect(await told(somebody)).toMatchObject([{ kind: 'THING', thing: { id: phone } }]);
    expect((await hitsOf(both.there)).filter((hit) => hit.person.id === other.id)).toHaveLength(2);
  });

  describe('a number that calls name', () => {
    /** A table of calls of ours with a phone that somebody there uses. */
    const calls = async ({ here, ours, theirs }: Owners) => {
      const value = `+99450${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
      const phone = newUlid();
      const other = personIn(theirs, { name: inventedName() });
      await theirs.plant(
        other,
        thing({ id: phone, kind: 'PHONE', value }),
        link('USES', newUlid(), other.id, phone, theirs.stamp),
      );
      const mapping = mappingOf('CALLS', {
        columns: [
          { position: 0, meaning: 'FROM' },
          { position: 1, meaning: 'TO' },
        ],
      });
      const csv = `Zəng edən,Zəng edilən\n+994509999901,${value}\n+994509999901,+994509999902\n`;
      const job = await importFile(app, here, ours.id, { csv, mapping });
      expect(job.state).toBe('DONE');
      return { job, other, phone, value };
    };

    test('gives a hit to both leads: one has the number alone, the other whom he knows', async () => {
      const both = await owners();
      const { other, phone } = await calls(both);
      expect(await hitsOf(both.here)).toMatchObject([{ kind: 'THING', person: null, thing: { id: phone } }]);
      expect(await hitsOf(both.there)).toMatchObject([
        { kind: 'THING', person: { id: other.id }, thing: { id: phone } },
      ]);
    });

    test('gives it too when the person comes after the calls', async () => {
      const both = await owners();
      const { here, ours, there, theirs } = both;
      const { phone, job } = await calls(both);
      const late = personIn(theirs, { name: inventedName() });
      await change(app, here, 'undoImport', job.id);
      await finished(app, here, job.id);
      expect(await hitsOf(there)).toEqual([]);
      await ours.plant(
        thing({ id: newUlid(), kind: 'PHONE', value: '+994509999903' }),
        link('CONTACTED', newUlid(), phone, phone, ours.stamp),
      );
      await theirs.plant(late, link('USES', newUlid(), late.id, phone, theirs.stamp));
      await thingHitsFor(writerOf(app, there), [late.recordId]);
      expect(await hitsOf(here)).toMatchObject([{ person: null, thing: { id: phone } }]);
    });

    test('tells of it no longer when the calls are taken back', async () => {
      const both = await owners();
      const { job } = await calls(both);
      await change(app, both.here, 'undoImport', job.id);
      await finished(app, both.here, job.id);
      expect([await hitsOf(both.here), await hitsOf(both.there)]).toEqual([[], []]);
    });
  });
});

describe('who is told', () => {
  test('a member who does not lead the case is not', async () => {
    const both = await owners();
    await sharedPhone(both);
    const member = await app.signInAs('ANALYST');
    await both.ours.letIn({ user: member, level: 'EDIT' });
    expect(await hitsOf(member)).toEqual([]);
  });

  test('a lead whose days in the case are over is not', async () => {
    const both = await owners();
    await sharedPhone(both);
    await app.change("MATCH (:User {id: $id})-[m:MEMBER]->() SET m.until = '2025-01-01'", {
      id: both.here.id,
    });
    expect(await hitsOf(both.here)).toEqual([]);
  });

  test('a new record of somebody whom nobody seeks meets nothing that its writer may not see', async () => {
    const { here, there, ours, theirs } = await owners();
    const name = `${inventedName()} Sınaq`;
    const [mine, other] = [personIn(ours, { name }), personIn(theirs, { name })];
    await theirs.plant(other);
    await ours.plant(mine);
    await candidatesFor(writerOf(app, here), [mine.recordId]);
    expect([await hitsOf(here), await hitsOf(there)]).toEqual([[], []]);
  });

  test('records in a case that the writer may not edit are not compared for him', async () => {
    const { ours, theirs, there } = await owners();
    const reader = await app.signInAs('ANALYST');
    await ours.letIn({ user: reader });
    const name = `${inventedName()} Sınaq`;
    const [sought, other] = [personIn(ours, { name }), personIn(theirs, { name })];
    await theirs.plant(other);
    await ours.plant(sought, searchFor(ours, sought.id, ours.scope));
    await candidatesFor(writerOf(app, reader), [sought.recordId]);
    expect(await hitsOf(there)).toEqual([]);
  });
});

const ASK = `mutation ($id: ID!, $kind: AskedThing!, $value: String!, $why: String!) {
  askForThing(id: $id, kind: $kind, value: $value, why: $why) { asked problems { field } } }`;
const MINE = '{ myInquiries { id kind value why contacts { name { en } } } }';
const TO_ME = '{ inquiries { id value why asker { en } answer } }';
const ANSWER =
  'mutation ($id: ID!, $agrees: Boolean!) { answerInquiry(id: $id, agrees: $agrees) { id answer } }';
const WHY = 'seen on a ticket of another case';

const asked = async (session: Session, value: string): Promise<{ id: string; text: string }> => {
  const id = newUlid();
  const { text } = await app.ask(session, ASK, { id, kind: 'PHONE', value, why: WHY });
  return { id, text };
};

describe('asking who holds a thing', () => {
  test('the owner learns who asks and why, and the asker his contact once he agrees', async () => {
    const both = await owners();
    const { value } = await sharedPhone(both);
    const asker = await app.signInAs('LIAISON');
    const { id } = await asked(asker, ` ${value.slice(0, 6)} ${value.slice(6)}`);
    const { inquiries } = await app.read<{ inquiries: unknown[] }>(both.there, TO_ME);
    expect(inquiries).toContainEqual(
      expect.objectContaining({ id, why: WHY, asker: { en: 'Test' }, answer: null }),
    );
    const before = await app.read<{ myInquiries: unknown[] }>(asker, MINE);
    expect(before.myInquiries).toMatchObject([{ id, contacts: [] }]);
    const { answerInquiry } = await app.read<{ answerInquiry: unknown }>(both.there, ANSWER, {
      id,
      agrees: true,
    });
    expect(answerInquiry).toEqual({ id, answer: 'AGREED' });
    const after = await app.read<{ myInquiries: unknown[] }>(asker, MINE);
    expect(after.myInquiries).toMatchObject([{ id, contacts: [{ name: { en: 'Test' } }] }]);
  });

  test('one that nobody holds, one that is held and one whose owner declines look the same to the asker', async () => {
    const both = await owners();
    const { value } = await sharedPhone(both);
    const asker = await app.signInAs('LIAISON');
    const [held, unknown] = [await asked(asker, value), await asked(asker, '+994501234567')];
    expect(held.text).toBe(unknown.text);
    await app.read(both.there, ANSWER, { id: held.id, agrees: false });
    const { myInquiries } = await app.read<{ myInquiries: { contacts: unknown[] }[] }>(asker, MINE);
    expect(myInquiries.map(({ contacts }) => contacts)).toEqual([[], []]);
  });

  test('an owner who declines after he agreed is named no longer', async () => {
    const both = await owners();
    const { value } = await sharedPhone(both);
    const asker = await app.signInAs('LIAISON');
    const { id } = await asked(asker, value);
    await app.read(both.there, ANSWER, { id, agrees: true });
    await app.read(both.there, ANSWER, { id, agrees: false });
    const { myInquiries } = await app.read<{ myInquiries: { contacts: unknown[] }[] }>(asker, MINE);
    expect(myInquiries.map(({ contacts }) => contacts)).toEqual([[]]);
  });

  test('nobody else hears of it, and a question to others is answered as none at all', async () => {
    const both = await owners();
    const { value } = await sharedPhone(both);
    const [asker, stranger] = [await app.signInAs('LIAISON'), await app.signInAs('ANALYST')];
    await newCase(app.run, [{ user: stranger, level: 'LEAD' }]);
    const { id } = await asked(asker, value);
    expect(await app.read(stranger, TO_ME)).toEqual({ inquiries: [] });
    expect(await app.read(stranger, MINE)).toEqual({ myInquiries: [] });
    const answers = [id, newUlid()].map((question) =>
      app.ask(stranger, ANSWER, { id: question, agrees: true }),
    );
    const [hidden, missing] = await Promise.all(answers);
    expect(codesOf(hidden ?? { status: 0, text: '', data: null, errors: [] })).toEqual(['NOT_FOUND']);
    expect(hidden?.text).toBe(missing?.text);
  });

  test.each([
    ['value', { value: 'x' }],
    ['why', { why: 'short' }],
  ])('a question whose %s is not right is refused and names the field', async (field, wrong) => {
    const asker = await app.signInAs('LIAISON');
    const variables = { id: newUlid(), kind: 'PHONE', value: '+994501112233', why: WHY, ...wrong };
    const { askForThing } = await app.read<{ askForThing: unknown }>(asker, ASK, variables);
    expect(askForThing).toEqual({ asked: false, problems: [{ field }] });
    expect(await app.read(asker, MINE)).toEqual({ myInquiries: [] });
  });
});
