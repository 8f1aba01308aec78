import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { entriesAt, type ChartDocument } from '../../server/charts/chart-document.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, personIn } from '../support/builders.ts';
import {
  askFor,
  confirm,
  decline,
  requestsOn,
  shareWith,
  supposedChart,
  type SupposedChart,
} from '../support/hypotheses.ts';
import { decide, queueOf, undo, writerOf } from '../support/matches.ts';

const OPEN = 'query ($id: ID!) { chart(id: $id) { document } }';
const FACTS =
  'query ($source: ID!, $target: ID!) { lineFacts(source: $source, target: $target) { facts { type confirmation { askedBy { en } } } } }';

let app: TestApp;
let author: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  [author, second] = [await app.signInAs('ANALYST'), await app.signInAs('INVESTIGATOR')];
});
afterAll(() => app.close());

/** A chart with a link supposed between `joined`, who resembles `left` of the same case, and a third. */
let chart: SupposedChart;
let joined: string;
let left: string;
let third: string;
let matchId: string;
beforeEach(async () => {
  const name = `${inventedName()} Sınaq`;
  chart = await supposedChart(app, author, [{ user: second, level: 'EDIT' }], { person: { name } });
  await shareWith(app, author, chart, second);
  const older = personIn(chart.file, { name });
  await chart.file.plant(older);
  [joined, left, third] = [chart.link.source, older.id, chart.link.target];
  const [row] = await app.rows('MATCH (r:Record)-[:DESCRIBES]->(:Person {id: $joined}) RETURN r.id AS id', {
    joined,
  });
  await candidatesFor(writerOf(app, author), [String(row?.['id'])]);
  matchId = (await queueOf(app, author, { caseId: chart.file.id })).matches[0]?.id ?? '';
});

const join = () => decide(app, author, matchId, 'SAME');
const opened = async (reader = author): Promise<string> =>
  (await app.read<{ chart: { document: string } }>(reader, OPEN, { id: chart.id })).chart.document;
const supposedOnChart = async (): Promise<unknown> =>
  entriesAt(JSON.parse(await opened()) as ChartDocument).get(`h:${chart.hypothesisId}`);
const factsBetween = async (source: string, target: string) =>
  (await app.read<{ lineFacts: { facts: unknown[] } }>(author, FACTS, { source, target })).lineFacts.facts;
const asked = async (source: string): Promise<string> => {
  const { request, problems, codes } = await askFor(app, author, chart, { link: { source } });
  if (!request) throw new Error(`it was not asked: ${JSON.stringify([problems, codes])}`);
  return request.id;
};

describe('a hypothesis about somebody who is joined with another', () => {
  test('is about the other on the chart and in its request, and recorded of him when it is confirmed', async () => {
    const id = await asked(joined);
    await join();
    expect(await supposedOnChart()).toMatchObject({ source: left, target: third });
    expect(await requestsOn(app, second, chart.id)).toMatchObject([
      { id, source: left, target: third, isPast: false, mayDecide: true },
    ]);
    const { request, problems } = await confirm(app, second, id);
    expect([request?.outcome, problems]).toEqual(['CONFIRMED', []]);
    expect(await factsBetween(left, third)).toMatchObject([{ type: 'ASSOCIATE_OF', confirmation: {} }]);
  });

  test('can be asked to be confirmed after the join, and declined', async () => {
    await join();
    expect((await askFor(app, author, chart)).codes).toEqual(['NOT_FOUND']);
    const id = await asked(left);
    expect((await decline(app, second, id, 'No')).request).toMatchObject({
      source: left,
      outcome: 'DECLINED',
    });
    expect(await factsBetween(left, third)).toEqual([]);
  });

  test.each(['before', 'after'])(
    'stands as before when the join is undone, though asked %s it and saved meanwhile',
    async (when) => {
      const before = await supposedOnChart();
      const early = when === 'before' ? await asked(joined) : null;
      await join();
      await chart.put(await opened());
      const id = early ?? (await asked(left));
      await undo(app, author, matchId);
      expect(await supposedOnChart()).toEqual(before);
      expect(await requestsOn(app, second, chart.id)).toMatchObject([
        { id, source: joined, target: third, isPast: false, mayDecide: true },
      ]);
      expect((await confirm(app, second, id)).problems).toEqual([]);
      expect(await factsBetween(joined, third)).toHaveLength(1);
      expect(await factsBetween(left, third)).toEqual([]);
    },
  );

  test('given up by one who sees him as the other, it stays given up', async () => {
    const id = await asked(joined);
    await join();
    const document = JSON.parse(await opened()) as ChartDocument;
    const steps = document.steps.map((step) => ({ ...step, set: { [`e:${left}`]: [0, 0, 0] } }));
    await chart.put(JSON.stringify({ ...document, steps }));
    expect(await supposedOnChart()).toBeUndefined();
    expect((await confirm(app, second, id)).problems[0]?.text.en).toContain('given up');
    await undo(app, author, matchId);
    expect(await supposedOnChart()).toBeUndefined();
  });

  test('between two who are joined with each other is there no more, until that is undone', async () => {
    await chart.save({
      [`h:${chart.hypothesisId}`]: { source: joined, target: left, text: 'One is the other', layer: 'A' },
    });
    const { request } = await askFor(app, author, chart, { link: { target: left } });
    await join();
    expect(await supposedOnChart()).toBeUndefined();
    expect(await requestsOn(app, second, chart.id)).toEqual([]);
    expect(await confirm(app, second, request?.id ?? '')).toEqual(await confirm(app, second, newUlid()));
    await chart.put(await opened());
    await undo(app, author, matchId);
    expect(await supposedOnChart()).toMatchObject({ source: joined, target: left });
    expect(await requestsOn(app, second, chart.id)).toMatchObject([{ mayDecide: true }]);
  });
});
