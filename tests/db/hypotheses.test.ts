import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn } from '../support/builders.ts';
import {
  askFor,
  confirm,
  decline,
  onChart,
  requestsOn,
  shareWith,
  supposedChart,
  withdraw,
  type SupposedChart,
} from '../support/hypotheses.ts';

const FACTS = `query ($source: ID!, $target: ID!) { lineFacts(source: $source, target: $target) {
  facts { id type direction certainty grade handling validFrom sourceText mayWithdraw confirmation { askedBy { en } confirmedBy { en } } } } }`;
const WITHDRAW_LINK = `mutation ($id: ID!, $type: String!, $source: ID!, $target: ID!) {
  withdrawLink(id: $id, type: $type, source: $source, target: $target) { id } }`;
type Fact = { id: string; certainty: string; mayWithdraw: boolean; confirmation: unknown };

let app: TestApp;
let author: Session;
let second: Session;
let third: Session;
beforeAll(async () => {
  app = await startApp();
  [author, second, third] = [
    await app.signInAs('ANALYST'),
    await app.signInAs('INVESTIGATOR'),
    await app.signInAs('ANALYST'),
  ];
  for (const [user, name] of [
    [author, 'Author'],
    [second, 'Second'],
  ] as const)
    await app.change('MATCH (u:User {id: $id}) SET u.nameEn = $name', { id: user.id, name });
});
afterAll(() => app.close());

const factsOf = async ({ link }: SupposedChart, reader = author): Promise<Fact[]> =>
  (
    await app.read<{ lineFacts: { facts: Fact[] } }>(reader, FACTS, {
      source: link.source,
      target: link.target,
    })
  ).lineFacts.facts;

/** A chart of the author's, shared with the second and the third person, all of whom edit the case. */
let chart: SupposedChart;
beforeEach(async () => {
  chart = await supposedChart(app, author, [
    { user: second, level: 'EDIT' },
    { user: third, level: 'EDIT' },
  ]);
  await shareWith(app, author, chart, second);
  await shareWith(app, author, chart, third, 'EDIT');
});

const asked = async (more: Parameters<typeof askFor>[3] = {}): Promise<string> => {
  const { request, problems, codes } = await askFor(app, author, chart, more);
  if (!request) throw new Error(`it was not asked: ${JSON.stringify([problems, codes])}`);
  return request.id;
};

describe('a hypothesis that is asked to be confirmed', () => {
  test('waits for a second person with all that he needs to know, and is no fact', async () => {
    const id = await asked({ link: { sourceText: ' Report 14, page 2 ' } });
    const waiting = {
      id,
      hypothesisId: chart.hypothesisId,
      words: 'They fly together',
      source: chart.link.source,
      target: chart.link.target,
      type: 'ASSOCIATE_OF',
      certainty: 'PROBABLE',
      grade: 'B3',
      handling: 'H1',
      validFrom: '2024-03',
      validTo: null,
      sourceText: 'Report 14, page 2',
      askedBy: { en: 'Author' },
      outcome: null,
      closedBy: null,
      isPast: false,
    };
    expect(await requestsOn(app, second, chart.id)).toMatchObject([
      { ...waiting, mayDecide: true, mayWithdraw: false },
    ]);
    expect(await requestsOn(app, author, chart.id)).toMatchObject([
      { ...waiting, mayDecide: false, mayWithdraw: true },
    ]);
    expect(await factsOf(chart)).toEqual([]);
  });

  test('is a link in the name of both when the second confirms it', async () => {
    const id = await asked();
    const { request, problems } = await confirm(app, second, id);
    expect(problems).toEqual([]);
    expect(request).toMatchObject({ outcome: 'CONFIRMED', closedBy: { en: 'Second' }, mayDecide: false });
    const confirmation = { askedBy: { en: 'Author' }, confirmedBy: { en: 'Second' } };
    expect(await factsOf(chart)).toMatchObject([
      {
        type: 'ASSOCIATE_OF',
        direction: 'OUT',
        certainty: 'PROBABLE',
        grade: 'B3',
        handling: 'H1',
        validFrom: '2024-03',
        sourceText: 'Report 14, page 2',
        mayWithdraw: true,
        confirmation,
      },
    ]);
    expect(await factsOf(chart, third)).toMatchObject([{ mayWithdraw: false, confirmation }]);
    const stored = await app.rows(
      'MATCH (q:LinkRequest {id: $id}), ()-[r:ASSOCIATE_OF {id: q.linkId}]->() RETURN r.scope AS scope, r.askedBy AS askedBy, r.recordedBy AS recordedBy',
      { id },
    );
    expect(stored).toEqual([{ scope: chart.file.scope, askedBy: author.id, recordedBy: second.id }]);
  });

  test('stays a hypothesis when the second declines it, says why, and may be asked anew', async () => {
    const id = await asked();
    const { request } = await decline(app, second, id, ' The report says so of another ');
    const declined = {
      outcome: 'DECLINED',
      reason: 'The report says so of another',
      closedBy: { en: 'Second' },
    };
    expect(request).toMatchObject(declined);
    expect(await requestsOn(app, author, chart.id)).toMatchObject([{ ...declined, mayWithdraw: false }]);
    expect(await factsOf(chart)).toEqual([]);
    expect((await confirm(app, third, id)).problems).toHaveLength(1);
    const again = await asked();
    expect((await requestsOn(app, author, chart.id)).map((one) => one.id)).toEqual([again, id]);
  });

  test('is there no more when its author takes it back', async () => {
    const id = await asked();
    expect((await withdraw(app, second, id)).problems).toHaveLength(1);
    expect((await withdraw(app, author, id)).problems).toEqual([]);
    expect(await requestsOn(app, second, chart.id)).toEqual([]);
    expect((await confirm(app, second, id)).codes).toEqual(['NOT_FOUND']);
    expect(await factsOf(chart)).toEqual([]);
    await asked();
  });

  test('is a hypothesis again when either of the two withdraws the link', async () => {
    for (const either of [author, second]) {
      const id = await asked();
      await confirm(app, second, id);
      const [fact] = await factsOf(chart);
      await app.read(either, WITHDRAW_LINK, { id: fact?.id, type: 'ASSOCIATE_OF', ...chart.link });
      expect(await factsOf(chart)).toEqual([]);
      expect(await requestsOn(app, second, chart.id)).toEqual([]);
    }
  });

  test('goes with the identity where it tells who a protected person is', async () => {
    const [knows, alsoKnows] = [await app.signInAs('ANALYST'), await app.signInAs('INVESTIGATOR')];
    const sealed = await supposedChart(
      app,
      author,
      [
        { user: second, level: 'EDIT' },
        { user: knows, level: 'EDIT', identity: true },
        { user: alsoKnows, level: 'EDIT', identity: true },
      ],
      { person: { role: 'VICTIM_IN', pseudonym: `Q-${newUlid().slice(-4)}` } },
    );
    for (const member of [second, knows, alsoKnows]) await shareWith(app, author, sealed, member, 'EDIT');
    const lives = { link: { type: 'LIVES_WITH' } };
    expect((await askFor(app, author, sealed, lives)).problems).toHaveLength(1);
    const { request } = await askFor(app, knows, sealed, lives);
    expect(await requestsOn(app, second, sealed.id)).toEqual([]);
    expect((await confirm(app, second, request?.id ?? '')).codes).toEqual(['NOT_FOUND']);
    expect((await confirm(app, alsoKnows, request?.id ?? '')).problems).toEqual([]);
    expect(await factsOf(sealed, second)).toEqual([]);
    expect(await factsOf(sealed, knows)).toHaveLength(1);
  });
});

describe('twice', () => {
  test('it is asked, confirmed and declined once, however often the same is sent', async () => {
    const id = newUlid();
    const [first, again] = [
      await askFor(app, author, chart, { id }),
      await askFor(app, author, chart, { id }),
    ];
    expect(again).toEqual(first);
    const confirmed = await confirm(app, second, id);
    expect(await confirm(app, second, id)).toEqual(confirmed);
    expect(await factsOf(chart)).toHaveLength(1);
    expect((await askFor(app, author, chart)).problems).toHaveLength(1);
  });

  test('two who decide at once: one does, the other is told, and there is at most one link', async () => {
    for (let time = 0; time < 4; time += 1) {
      const hypothesisId = newUlid();
      await chart.save({ [`h:${hypothesisId}`]: onChart(chart.link) });
      const id = await asked({ hypothesisId });
      const before = (await factsOf(chart)).length;
      const answers = await Promise.all([
        confirm(app, second, id),
        time % 2 === 0 ? confirm(app, third, id) : decline(app, third, id, 'No'),
      ]);
      expect(answers.map(({ codes }) => codes)).toEqual([[], []]);
      expect(answers.filter(({ request }) => request !== null)).toHaveLength(1);
      const [outcome] = answers.flatMap(({ request }) => request?.outcome ?? []);
      expect(await factsOf(chart)).toHaveLength(before + (outcome === 'CONFIRMED' ? 1 : 0));
    }
  });

  test('one who confirms while it is taken back either records it or finds nothing', async () => {
    const id = await asked();
    const [confirmed, withdrawn] = await Promise.all([confirm(app, second, id), withdraw(app, author, id)]);
    const isTakenBack = withdrawn.problems.length === 0;
    expect(await factsOf(chart)).toHaveLength(isTakenBack ? 0 : 1);
    expect(confirmed.request === null).toBe(isTakenBack);
  });
});

describe('who may', () => {
  test('its author decides nothing himself', async () => {
    const id = await asked();
    for (const own of [await confirm(app, author, id), await decline(app, author, id, 'No')]) {
      expect([own.request, own.problems.length]).toEqual([null, 1]);
      expect(own.problems[0]?.text.az).not.toBe(own.problems[0]?.text.en);
    }
    expect(await factsOf(chart)).toEqual([]);
    expect(await requestsOn(app, author, chart.id)).toMatchObject([{ outcome: null }]);
  });

  test('who works on the chart asks too, and then its owner may be the second', async () => {
    const { request } = await askFor(app, third, chart);
    expect((await confirm(app, author, request?.id ?? '')).request).toMatchObject({ outcome: 'CONFIRMED' });
  });

  test('who only looks at the chart does not ask', async () => {
    expect((await askFor(app, second, chart)).codes).toEqual(['NOT_FOUND']);
  });

  test('a member with whom the chart is not shared, or no longer, learns nothing', async () => {
    const id = await asked();
    await shareWith(app, author, chart, second, null);
    expect(await requestsOn(app, second, chart.id)).toEqual([]);
    const there = [
      await confirm(app, second, id),
      await decline(app, second, id, 'No'),
      await withdraw(app, second, id),
    ];
    const missing = [
      await confirm(app, second, newUlid()),
      await decline(app, second, newUlid(), 'No'),
      await withdraw(app, second, newUlid()),
    ];
    expect(there).toEqual(missing);
    expect(there[0]?.codes).toEqual(['NOT_FOUND']);
  });

  test('a member who only reads the case sees what waits and does not decide', async () => {
    const [reader, supervisor] = [await app.signInAs('ANALYST'), await app.signInAs('SUPERVISOR')];
    await chart.file.letIn({ user: reader });
    await chart.file.letIn({ user: supervisor, level: 'EDIT' });
    for (const one of [reader, supervisor]) await shareWith(app, author, chart, one);
    const id = await asked();
    for (const one of [reader, supervisor])
      expect(await requestsOn(app, one, chart.id)).toMatchObject([{ id, mayDecide: false }]);
    expect((await confirm(app, reader, id)).problems).toHaveLength(1);
    expect((await confirm(app, supervisor, id)).codes).toEqual(['FORBIDDEN']);
    expect(await factsOf(chart)).toEqual([]);
  });

  test('whoever does not see one of the ends has nothing of it, as if it were not there', async () => {
    const elsewhere = await newCase(app.run, [
      { user: author, level: 'EDIT' },
      { user: third, level: 'EDIT' },
    ]);
    const hidden = personIn(elsewhere, { name: inventedName() });
    await elsewhere.plant(hidden);
    const members = [second, third].map((user) => ({ user, level: 'EDIT' as const }));
    chart = await supposedChart(app, author, members, { target: hidden.id });
    for (const member of [second, third]) await shareWith(app, author, chart, member);
    const id = await asked();
    expect(await requestsOn(app, second, chart.id)).toEqual([]);
    expect(await confirm(app, second, id)).toEqual(await confirm(app, second, newUlid()));
    expect(await decline(app, second, id, 'No')).toEqual(await decline(app, second, newUlid(), 'No'));
    expect(await requestsOn(app, third, chart.id)).toMatchObject([{ id, mayDecide: true }]);
    expect((await confirm(app, third, id)).problems).toEqual([]);
  });

  test('asking, confirming and declining stand in the audit trail, with the request and both ends', async () => {
    const id = await asked();
    await decline(app, second, id, 'No');
    const again = await asked();
    await confirm(app, second, again);
    const done = async (user: Session) =>
      (await app.auditOf(user)).filter(
        ({ action, outcome }) => action === 'link:write' && outcome === 'DONE',
      );
    const ends = [chart.link.source, chart.link.target];
    for (const [user, request] of [
      [author, id],
      [second, id],
      [author, again],
      [second, again],
    ] as const)
      expect((await done(user)).map(({ ids }) => ids)).toContainEqual([request, ...ends]);
  });
});

describe('refuses', () => {
  test('one of which an end is no fact any more, and says so', async () => {
    const id = await asked();
    await app.change(
      `MATCH (p:Person {id: $gone})-[r]-(f:Fact) SET r.supersededAt = $now, f.supersededAt = CASE WHEN f:Record THEN $now ELSE f.supersededAt END`,
      { gone: chart.link.target, now: new Date().toISOString() },
    );
    expect(await requestsOn(app, second, chart.id)).toMatchObject([{ isPast: true, mayDecide: false }]);
    const { request, problems } = await confirm(app, second, id);
    expect([request, problems[0]?.text.en]).toEqual([null, expect.stringContaining('no fact any more')]);
    expect((await decline(app, second, id, 'He is gone')).request).toMatchObject({ outcome: 'DECLINED' });
  });

  test('one that was given up on the chart since', async () => {
    const id = await asked();
    await chart.save({});
    const { request, problems } = await confirm(app, second, id);
    expect([request, problems[0]?.text.en]).toEqual([null, expect.stringContaining('given up')]);
    expect(await factsOf(chart)).toEqual([]);
  });

  test('what is not on the chart between these two, and what is of another case', async () => {
    expect((await askFor(app, author, chart, { hypothesisId: newUlid() })).problems).toHaveLength(1);
    const other = personIn(chart.file, { name: inventedName() });
    await chart.file.plant(other);
    expect((await askFor(app, author, chart, { link: { target: other.id } })).problems).toHaveLength(1);
    const elsewhere = await newCase(app.run, [{ user: author, level: 'EDIT' }]);
    expect((await askFor(app, author, chart, { link: { caseId: elsewhere.id } })).codes).toEqual([
      'BAD_INPUT',
    ]);
    expect((await askFor(app, author, chart, { link: { target: newUlid() } })).codes).toEqual(['NOT_FOUND']);
    expect(await requestsOn(app, author, chart.id)).toEqual([]);
  });

  test.each([
    ['a type that does not fit the two', { type: 'SUBGROUP_OF' }, 'type'],
    ['a grade that there is not', { reliability: 'G' }, 'reliability'],
    ['no source', { sourceText: '  ' }, 'sourceText'],
  ])('%s, as recording it by hand does', async (_what, link, field) => {
    const { request, problems } = await askFor(app, author, chart, { link });
    expect([request, problems.map((problem) => problem.field)]).toEqual([null, [field]]);
  });

  test.each([
    ['no reason', '  '],
    ['a reason as long as a book', 'x'.repeat(501)],
  ])('to decline with %s', async (_what, reason) => {
    const id = await asked();
    expect((await decline(app, second, id, reason)).problems).toMatchObject([{ field: 'reason' }]);
    expect(await requestsOn(app, second, chart.id)).toMatchObject([{ outcome: null }]);
  });
});
