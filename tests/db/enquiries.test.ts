import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { link } from '../../seed/builders/facts.ts';
import { thing } from '../../seed/builders/things.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';
import { askEnquiry, closeEnquiry, gapsOn, keptIn, keptOf, suggestionsOf } from '../support/enquiries.ts';
import { decide, queueOf, writerOf } from '../support/matches.ts';
import { phone } from '../support/patterns.ts';

const RULE = 'phone-without-subscriber';

let app: TestApp;
let analyst: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  reader = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

/** A case in which two unknown numbers are in contact: both are gaps. */
let file: TestCase;
let about: string[];
let chart: string[];
beforeEach(async () => {
  file = await newCase(app.run, [{ user: analyst, level: 'EDIT' }, { user: reader }]);
  chart = [newUlid(), newUlid()];
  const [one = '', other = ''] = chart;
  about = [one];
  await file.plant(phone(one), phone(other), link('CONTACTED', newUlid(), one, other, file.stamp));
});

const ask = (more: Partial<Parameters<typeof askEnquiry>[2]> = {}, by = analyst) =>
  askEnquiry(app, by, { caseId: file.id, rule: RULE, about, ...more });
const askedOn = async (by = analyst) =>
  (await suggestionsOf(app, by, chart)).map((one) => [one.about[0], one.asked?.outcome, one.asked?.id]);

describe('an enquiry that was asked', () => {
  test('is kept with its text and ground, and its gap is shown as asked and not suggested anew', async () => {
    const { enquiry, problems } = await ask({ text: ' Whose is it? ', legalGround: 'Article 1' });
    expect(problems).toEqual([]);
    expect(enquiry).toMatchObject({
      rule: RULE,
      about,
      text: 'Whose is it?',
      legalGround: 'Article 1',
      askedBy: { en: 'Test' },
      outcome: null,
      mayClose: true,
    });
    expect(await keptIn(app, analyst, file.id)).toEqual([enquiry]);
    const gaps = new Map((await suggestionsOf(app, reader, chart)).map((one) => [one.about[0], one.asked]));
    expect(gaps.get(chart[0])).toEqual({ ...enquiry, mayClose: false });
    expect(gaps.get(chart[1])).toBeNull();
  });

  test('is closed once, with what was said; an answered one stays by its gap', async () => {
    const { enquiry } = await ask();
    const id = enquiry?.id ?? '';
    const closed = await closeEnquiry(app, analyst, { id, outcome: 'ANSWERED', note: 'Came today' });
    expect(closed.enquiry).toMatchObject({ outcome: 'ANSWERED', note: 'Came today', mayClose: false });
    expect(closed.enquiry?.closedAt).not.toBeNull();
    const again = await closeEnquiry(app, analyst, { id, outcome: 'ANSWERED', note: 'Came today' });
    expect(again).toEqual(closed);
    const other = await closeEnquiry(app, analyst, { id, outcome: 'REFUSED' });
    expect([other.enquiry, other.problems.length]).toEqual([null, 1]);
    expect(await askedOn()).toContainEqual([about[0], 'ANSWERED', id]);
  });

  test('is kept when it was refused, and its gap is suggested anew', async () => {
    const { enquiry } = await ask();
    await closeEnquiry(app, analyst, { id: enquiry?.id ?? '', outcome: 'REFUSED', note: 'No ground' });
    expect(await askedOn()).toContainEqual([about[0], undefined, undefined]);
    const second = await ask();
    expect(second.problems).toEqual([]);
    expect((await keptIn(app, analyst, file.id)).map(({ outcome }) => outcome)).toEqual([null, 'REFUSED']);
  });

  test('is kept once when it is sent twice', async () => {
    const id = newUlid();
    const [first, second] = [await ask({ id }), await ask({ id })];
    expect(second).toEqual(first);
    expect(await keptIn(app, analyst, file.id)).toHaveLength(1);
  });
});

describe('an enquiry about what is no fact any more', () => {
  test('stays in the list, marked, and is closed as any other', async () => {
    const { enquiry } = await ask();
    await app.change('MATCH ({id: $id})-[r:CONTACTED]-() SET r.supersededAt = $now', {
      id: about[0],
      now: new Date().toISOString(),
    });
    const marked = { ...enquiry, superseded: [{ id: about[0], successor: null }] };
    expect(await keptIn(app, analyst, file.id)).toEqual([marked]);
    expect(await keptIn(app, reader, file.id)).toEqual([{ ...marked, mayClose: false }]);
    const closed = await closeEnquiry(app, analyst, { id: enquiry?.id ?? '', outcome: 'ANSWERED' });
    expect(closed.enquiry).toMatchObject({ outcome: 'ANSWERED', superseded: marked.superseded });
    expect((await ask()).codes).toEqual(['NOT_FOUND']);
  });

  test('stays hidden from whom it was hidden', async () => {
    const elsewhere = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
    const [one, other] = [newUlid(), newUlid()];
    const call = newUlid();
    await elsewhere.plant(phone(one), phone(other), link('CONTACTED', call, one, other, elsewhere.stamp));
    await ask({ about: [one] });
    await app.change('MATCH ()-[r:CONTACTED {id: $call}]->() SET r.supersededAt = $now', {
      call,
      now: new Date().toISOString(),
    });
    expect(await keptIn(app, analyst, file.id)).toMatchObject([{ superseded: [{ id: one }] }]);
    expect(await keptIn(app, reader, file.id)).toEqual([]);
  });

  test('follows somebody through every join to who he is now', async () => {
    const name = `${inventedName()} Sınaq`;
    const organiser = personIn(file, { name: inventedName() });
    const recruiter = personIn(file, { name });
    await file.plant(organiser, recruiter);
    const asked = [recruiter.id, organiser.id];
    await ask({ rule: 'recruiter-without-organiser', about: asked });
    let now = recruiter;
    // Each time the record of another case is the older one, to which everything goes.
    for (let joins = 0; joins < 2; joins += 1) {
      const elsewhere = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
      const older = personIn(elsewhere, { name });
      await elsewhere.plant(older);
      await candidatesFor(writerOf(app, analyst), [recruiter.recordId]);
      const { matches } = await queueOf(app, analyst, { caseId: elsewhere.id });
      const match = matches.find((one) => one.older.person.id === older.id);
      expect((await decide(app, analyst, match?.id ?? '', 'SAME')).problems).toEqual([]);
      now = older;
    }
    for (const one of [analyst, reader])
      expect(await keptIn(app, one, file.id)).toMatchObject([
        { about: asked, superseded: [{ id: recruiter.id, successor: { id: now.id, label: name } }] },
      ]);
  });
});

describe('what does not fit', () => {
  /** So many numbers that nobody is known to use and that call one that somebody uses, and an account of which nobody is known to be the owner. */
  const plantMany = async (count: number) => {
    const [used, account] = [newUlid(), newUlid()];
    const [user, payer] = [
      personIn(file, { name: inventedName() }),
      personIn(file, { name: inventedName() }),
    ];
    await file.plant(
      payer,
      user,
      phone(used),
      link('USES', newUlid(), user.id, used, file.stamp),
      thing({ id: account, kind: 'BANK_ACCOUNT', value: `AZ00${account}` }),
      link('PAID', newUlid(), payer.id, account, file.stamp),
    );
    const unknown = Array.from({ length: count }, () => newUlid()).toSorted();
    await file.plant(
      ...unknown.flatMap((id) => [phone(id), link('CONTACTED', newUlid(), used, id, file.stamp)]),
    );
    return { unknown, account, ids: [...unknown, used, user.id, payer.id, account] };
  };

  test('is said with its rule; no other rule is pushed out, and what was asked takes no place', async () => {
    const { unknown, account, ids } = await plantMany(102);
    const before = await gapsOn(app, analyst, ids);
    expect(before.gaps).toHaveLength(100);
    expect(before.gaps.map(({ about: [id] }) => id)).toContain(account);
    expect(before.moreByRules).toHaveLength(1);
    expect(before.moreByRules[0]?.en).toMatch(/phone/iu);
    for (const id of unknown.slice(0, 3)) await ask({ about: [id] });
    const after = await gapsOn(app, analyst, ids);
    expect(after).toMatchObject({ moreByRules: [], hasMoreAsked: false });
    expect(after.gaps.filter(({ asked }) => asked === null)).toHaveLength(100);
    expect(after.gaps.filter(({ asked }) => asked !== null)).toHaveLength(3);
  });

  test('among what was asked in a case is said, and not to whom sees no more', async () => {
    const elsewhere = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
    const hidden = newUlid();
    await elsewhere.plant(
      phone(hidden),
      link('CONTACTED', newUlid(), hidden, about[0] ?? '', elsewhere.stamp),
    );
    await ask();
    // As many more as pass the list, about what only the analyst sees: copies of the one, each with a ground of its own.
    await app.change(
      `MATCH (q:Enquiry {caseId: $caseId})
       UNWIND range(1, 200) AS i
       CREATE (copy:Enquiry) SET copy = q {.*, id: $first + right('00000' + i, 6), gap: $hidden + i, about: [$hidden]}`,
      { caseId: file.id, hidden, first: newUlid().slice(0, 20) },
    );
    const his = await keptOf(app, analyst, file.id);
    expect([his.enquiries.length, his.hasMore]).toEqual([200, true]);
    const readers = await keptOf(app, reader, file.id);
    expect([readers.enquiries.length, readers.hasMore]).toEqual([1, false]);
  });
});

describe('who may', () => {
  test('a member who only reads the case sees what was asked, and neither asks nor closes', async () => {
    expect((await ask({}, reader)).codes).toEqual(['NOT_FOUND']);
    const { enquiry } = await ask();
    expect(await keptIn(app, reader, file.id)).toHaveLength(1);
    const closed = await closeEnquiry(app, reader, { id: enquiry?.id ?? '', outcome: 'ANSWERED' });
    expect([closed.enquiry, closed.problems.length]).toEqual([null, 1]);
  });

  test('a member who does not see what it is about does not read it', async () => {
    const elsewhere = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
    const [one, other] = [newUlid(), newUlid()];
    await elsewhere.plant(
      phone(one),
      phone(other),
      link('CONTACTED', newUlid(), one, other, elsewhere.stamp),
    );
    const { enquiry } = await ask({ about: [one] });
    expect(await keptIn(app, analyst, file.id)).toEqual([enquiry]);
    expect(await keptIn(app, reader, file.id)).toEqual([]);
  });

  test('an outsider learns nothing of it: not the enquiry, not that the gap was asked about', async () => {
    const { enquiry } = await ask();
    const outsider = await app.signInAs('ANALYST');
    const own = await newCase(app.run, [{ user: outsider, level: 'EDIT' }]);
    expect(await keptIn(app, outsider, file.id)).toEqual([]);
    expect(await suggestionsOf(app, outsider, chart)).toEqual([]);
    const closing = { id: enquiry?.id ?? '', outcome: 'ANSWERED' as const };
    expect((await closeEnquiry(app, outsider, closing)).codes).toEqual(['NOT_FOUND']);
    expect((await ask({ caseId: own.id }, outsider)).codes).toEqual(['NOT_FOUND']);
    await own.plant(link('CONTACTED', newUlid(), chart[0] ?? '', chart[1] ?? '', own.stamp));
    expect(await askedOn(outsider)).toContainEqual([about[0], undefined, undefined]);
    expect((await ask({ caseId: own.id }, outsider)).problems).toEqual([]);
  });

  test('what was asked stands in the audit trail', async () => {
    const { enquiry } = await ask();
    const lines = (await app.auditOf(analyst)).filter(({ action }) => action === 'enquiry:write');
    expect(lines.flatMap(({ ids }) => ids)).toEqual(expect.arrayContaining([enquiry?.id, ...about]));
  });
});

describe('refuses', () => {
  test.each([
    ['no legal ground', { legalGround: '  ' }, 'legalGround'],
    ['no text', { text: '' }, 'text'],
    ['a text that is too long', { text: 'x'.repeat(4_001) }, 'text'],
    ['a ground that is too long', { legalGround: 'x'.repeat(501) }, 'legalGround'],
  ])('%s, naming the field in both languages', async (_what, more, field) => {
    const { enquiry, problems } = await ask(more);
    expect([enquiry, problems.map((problem) => problem.field)]).toEqual([null, [field]]);
    expect(problems[0]?.text.az).not.toBe(problems[0]?.text.en);
    expect(await keptIn(app, analyst, file.id)).toEqual([]);
  });

  test('a second enquiry about the same gap of the same case while the first is not refused', async () => {
    await ask();
    const { enquiry, problems } = await ask();
    expect([enquiry, problems.length]).toEqual([null, 1]);
    expect(await keptIn(app, analyst, file.id)).toHaveLength(1);
  });

  test('a rule that there is none of, no id, too many ids, no ULID, and too large a chart', async () => {
    expect((await ask({ rule: 'everything' })).codes).toEqual(['BAD_INPUT']);
    expect((await ask({ about: [] })).codes).toEqual(['BAD_INPUT']);
    expect((await ask({ about: [...chart, newUlid()] })).codes).toEqual(['BAD_INPUT']);
    expect((await ask({ about: ['no id'] })).codes).toEqual(['BAD_INPUT']);
    const many = Array.from({ length: 2_001 }, () => newUlid());
    await expect(suggestionsOf(app, analyst, many)).rejects.toThrow('TOO_MANY');
  });

  test('a note that is too long, and then keeps the enquiry open', async () => {
    const { enquiry } = await ask();
    const closing = { id: enquiry?.id ?? '', outcome: 'ANSWERED' as const, note: 'x'.repeat(1_001) };
    expect((await closeEnquiry(app, analyst, closing)).problems.map(({ field }) => field)).toEqual(['note']);
    expect(await keptIn(app, analyst, file.id)).toMatchObject([{ outcome: null }]);
  });
});
