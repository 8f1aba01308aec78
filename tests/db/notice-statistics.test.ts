import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { domesticSearch, fugitiveEvent } from '../../seed/builders/wanted.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn } from '../support/builders.ts';

let app: TestApp;
let liaison: Session;
beforeAll(async () => {
  app = await startApp();
  liaison = await app.signInAs('LIAISON');
});
afterAll(() => app.close());

const READ =
  '{ noticeStatistics { outcomes { kind year country { code } count people notices { id } } steps { step medianDays measured unknown } } }';
type Outcome = {
  kind: string;
  year: number;
  country: { code: string };
  count: number;
  people: number;
  notices: { id: string }[];
};
const outcomesOf = async (by: Session): Promise<Outcome[]> =>
  (await app.read<{ noticeStatistics: { outcomes: Outcome[] } }>(by, READ)).noticeStatistics.outcomes;

type Kind = 'Arrest' | 'Release' | 'Surrender';
/** Somebody with two notices in a case, and what happened to him. */
const sought = async (by: Session, facts: [Kind, string, string, ('SURRENDERED' | 'REFUSED')?][]) => {
  const file = await newCase(app.run, [{ user: by }]);
  const person = personIn(file, { name: inventedName() });
  const notices = [1, 2].map(() => noticeOn(file, person.id, file.scope, [['PUBLISHED', '2009-01-10']]));
  const events = facts.map(([kind, code, on, outcome]) =>
    fugitiveEvent(
      { id: newUlid(), kind, person: person.id, country: countryId(code), on, outcome },
      file.stamp,
    ),
  );
  await file.plant(person, ...notices, ...events);
  return { file, ids: notices.map(({ id }) => id) };
};

test('arrests, surrenders and refusals equal a count over the graph, each once though two notices stand on the person', async () => {
  const officer = await app.signInAs('LIAISON');
  const one = await sought(officer, [
    ['Arrest', 'TR', '2010-02-01'],
    ['Surrender', 'TR', '2010-04-01', 'REFUSED'],
    ['Arrest', 'GE', '2011-02-01'],
    ['Surrender', 'GE', '2011-03-01', 'SURRENDERED'],
  ]);
  const two = await sought(officer, [
    ['Arrest', 'TR', '2010-05-01'],
    ['Release', 'TR', '2010-06-01'],
    ['Arrest', 'TR', '2010-07-01'],
  ]);
  const mine = new Set([...one.ids, ...two.ids]);
  const seen = (await outcomesOf(officer)).filter(({ notices }) => notices.some(({ id }) => mine.has(id)));
  const rows = await app.rows(
    `MATCH (x:Fact)-[:OF]->(p:Person), (x)-[:IN]->(k:Country)
     WHERE x.scope IN $scopes AND (x:Arrest OR x.outcome IN ['SURRENDERED', 'REFUSED'])
     RETURN CASE WHEN x:Arrest THEN 'ARREST' WHEN x.outcome = 'REFUSED' THEN 'SURRENDER_REFUSED' ELSE 'SURRENDERED' END AS kind,
            toInteger(left(x.on, 4)) AS year, k.code AS code, count(DISTINCT x) AS count, count(DISTINCT p) AS people`,
    { scopes: [one.file.scope, two.file.scope] },
  );
  const key = (row: unknown): string => JSON.stringify(row);
  expect(
    seen
      .map(({ kind, year, country, count, people }) => ({ kind, year, code: country.code, count, people }))
      .toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  ).toEqual(
    rows
      .map(({ kind, year, code, count, people }) => ({
        kind,
        year: Number(year),
        code,
        count: Number(count),
        people: Number(people),
      }))
      .toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  );
  expect(seen.find(({ kind, country }) => kind === 'ARREST' && country.code === 'TR')).toMatchObject({
    count: 3,
    people: 2,
  });
  expect(
    seen
      .find(({ kind }) => kind === 'SURRENDERED')
      ?.notices.map(({ id }) => id)
      .toSorted(),
  ).toEqual(one.ids.toSorted());
});

test('somebody sought at home alone who was caught is counted with the search, by whoever sees that', async () => {
  const officer = await app.signInAs('LIAISON');
  const file = await newCase(app.run, [{ user: officer }]);
  const person = personIn(file, { name: inventedName() });
  const search = newUlid();
  await file.plant(
    person,
    domesticSearch(
      {
        id: search,
        person: person.id,
        inCase: file.id,
        group: 'TRAFFICKING',
        from: '2012-02-20',
        to: '2013-05-06',
        endedBy: 'CAUGHT',
        caughtIn: 'GE',
      },
      file.stamp,
    ),
  );
  const WITH_SEARCHES =
    '{ noticeStatistics { outcomes { kind year country { code } count people notices { id } searches { id person { id } end { on } } } } }';
  const of = async (by: Session) =>
    (
      await app.read<{ noticeStatistics: { outcomes: Outcome[] } }>(by, WITH_SEARCHES)
    ).noticeStatistics.outcomes.filter(({ year, country }) => year === 2013 && country.code === 'GE');
  expect(await of(officer)).toEqual([
    {
      kind: 'ARREST',
      year: 2013,
      country: { code: 'GE' },
      count: 1,
      people: 1,
      notices: [],
      searches: [{ id: search, person: { id: person.id }, end: { on: '2013-05-06' } }],
    },
  ]);
  expect((await app.auditOf(officer)).at(-1)?.ids).toContain(search);
  expect(await of(await app.signInAs('LIAISON'))).toEqual([]);
});

test('what lies in a case of others is in no number, nor in the file; the file leaves a line in the trail', async () => {
  const { ids } = await sought(liaison, [['Arrest', 'ME', '2023-02-01']]);
  const other = await app.signInAs('LIAISON');
  const isThere = (outcomes: Outcome[]): boolean =>
    outcomes.some(({ country, year }) => country.code === 'ME' && year === 2023);
  expect(isThere(await outcomesOf(liaison))).toBe(true);
  expect(isThere(await outcomesOf(other))).toBe(false);
  const fileOf = async (by: Session): Promise<string> =>
    (await app.read<{ noticeStatisticsFile: string }>(by, '{ noticeStatisticsFile }')).noticeStatisticsFile;
  const [own, others] = [await fileOf(liaison), await fileOf(other)];
  for (const id of ids) {
    expect(own).toContain(id);
    expect(others).not.toContain(id);
  }
  const lines = (await app.auditOf(liaison)).filter(({ action }) => action === 'notice:read');
  expect(lines.at(-1)?.ids).toEqual(expect.arrayContaining(ids));
});

test('somebody who may see more notices than are counted is told of how many they are', async () => {
  const officer = await app.signInAs('LIAISON');
  const READ_BOUND = '{ noticeStatistics { onlyFirst } }';
  const boundFor = async () =>
    (await app.read<{ noticeStatistics: { onlyFirst: number | null } }>(officer, READ_BOUND)).noticeStatistics
      .onlyFirst;
  const { file } = await sought(officer, []);
  expect(await boundFor()).toBeNull();
  const person = personIn(file, { name: inventedName() });
  await file.plant(person, ...Array.from({ length: 2000 }, () => noticeOn(file, person.id, file.scope, [])));
  expect(await boundFor()).toBe(2000);
});
