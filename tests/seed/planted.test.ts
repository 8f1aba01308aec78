import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoId } from '../../seed/demo-id.ts';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { reportOf } from '../../server/reports/reports.queries.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ids = (...keys: string[]): string[] => keys.map(demoId);
const column = async (cypher: string, params: Record<string, unknown> = {}): Promise<unknown[]> =>
  (await world.ask<{ found: unknown }>(cypher, params)).map(({ found }) => found);

describe('plain queries find what is planted', () => {
  test('S01: every shortest way from P004 to W01 over people runs through the broker P030', async () => {
    const paths = await column(
      `MATCH p = allShortestPaths((a:Person {id: $from})-[r:CONTACTED|ASSOCIATE_OF|RELATED_TO|PAID|EMPLOYED_BY*..6]-(b:Person {id: $to}))
       WHERE all(x IN relationships(p) WHERE x.supersededAt IS NULL)
       RETURN [n IN nodes(p) | n.id] AS found`,
      { from: demoId('P004'), to: demoId('W01') },
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toEqual(ids('P004', 'P030', 'W01'));
  });

  test('S02: two phones and handsets are used in two cases by different people', async () => {
    const shared = await column(
      `MATCH (a:Person)-[u1:USES]->(t:Phone|Handset)<-[u2:USES]-(b:Person)
       WHERE u1.scope < u2.scope AND a <> b AND u1.supersededAt IS NULL AND u2.supersededAt IS NULL
       RETURN DISTINCT t.id AS found`,
    );
    expect(new Set(shared)).toEqual(new Set(ids('TH-01', 'TH-02', 'TH-04', 'IM-01')));
  });

  test('S03: the victim of 2023 is tied to the accused of 2025 in the identity compartment', async () => {
    expect(
      await world.ask(
        `MATCH (a:Person)-[s:SAME_AS]->(v:Person)-[:VICTIM_IN]->(c:Case), (ch:Charge)-[:AGAINST]->(a)
         RETURN a.id AS accused, v.id AS victim, s.scope AS scope, c.number AS inCase`,
      ),
    ).toEqual([
      {
        accused: demoId('P005'),
        victim: demoId('VE-08'),
        scope: `case:${demoId('c23-02')}:identity`,
        inCase: 'DEMO-23-002',
      },
    ]);
  });

  test('S04: one woman is found under four spellings by four searches, in four records that nobody has joined', async () => {
    const found = await column(
      `UNWIND $words AS word
       CALL db.index.fulltext.queryNodes('name_search', word) YIELD node AS name
       MATCH (name)<-[:NAMED]-(:Record)-[:DESCRIBES]->(p:Person)
       WHERE p.id IN $people
       RETURN DISTINCT p.id AS found`,
      { words: ['sukurova', 'shukyurova', 'shukurova'], people: ids('P032', 'P033', 'P034', 'P035') },
    );
    expect(found).toHaveLength(4);
  });

  test('S05: namesakes with one father’s name are born nine days apart and have two FİN', async () => {
    const pairs = await world.ask<{ one: string; other: string }>(
      `MATCH (p:Person)<-[:DESCRIBES]-(r:Record)-[:NAMED]->(n:Name {kind: 'LEGAL'}), (q:Person)<-[:DESCRIBES]-(s:Record)-[:NAMED]->(m:Name {kind: 'LEGAL'})
       WHERE p.id < q.id AND n.family = m.family AND n.given = m.given AND n.father = m.father AND r.birthFrom <> s.birthFrom
         AND EXISTS { MATCH (p)-[:HAS_IDENTIFIER]->(i)<-[:HAS_IDENTIFIER]-(q) } = false
       RETURN DISTINCT p.id AS one, q.id AS other`,
    );
    expect(pairs.map(({ one, other }) => [one, other].sort())).toEqual([ids('P036', 'P037').sort()]);
  });

  test('S06: one FİN is held by two people', async () => {
    expect(
      await column(
        `MATCH (a:Person)-[:HAS_IDENTIFIER]->(i:Identifier)<-[:HAS_IDENTIFIER]-(b:Person) WHERE a.id < b.id RETURN i.value AS found`,
      ),
    ).toEqual(['TEST0Z9']);
  });

  test('S07: a guest under an Urdu name was seen in Lahore, and is no person that anybody seeks', async () => {
    expect(
      await world.ask(
        `MATCH (s:Sighting)-[:IN]->(:Country {code: 'PK'}), (s)-[:OF]->(p:Person)<-[:DESCRIBES]-(r:Record)-[:NAMED]->(n:Name)
         RETURN n.script AS script, r.birthFrom AS born, EXISTS { MATCH (p)<-[:SEEKS]-(:DomesticSearch) } AS isSought`,
      ),
    ).toEqual([{ script: 'Arab', born: '1983-01-01', isSought: false }]);
  });

  test('S08: money runs from P041 over three accounts to W01, falling at each step', async () => {
    expect(
      await column(
        `MATCH path = (a:Person {id: $from})-[:PAID*4]->(b:Person {id: $to}) RETURN [p IN relationships(path) | p.amount] AS found`,
        { from: demoId('P041'), to: demoId('W01') },
      ),
    ).toEqual([['61400.00', '57900.00', '55100.00', '52000.00']]);
  });

  test('S09: one escort took four trips with five victims in three cases', async () => {
    expect(
      await world.ask(
        `MATCH (p:Person)-[:TOOK]->(t:Trip)<-[:TOOK]-(v:Person)-[:VICTIM_IN]->(c:Case)
         WITH p, count(DISTINCT t) AS trips, count(DISTINCT v) AS victims, count(DISTINCT c) AS cases
         WHERE trips > 2 RETURN p.id AS escort, trips, victims, cases`,
      ),
    ).toEqual([{ escort: demoId('P031'), trips: 4, victims: 5, cases: 3 }]);
  });

  test('S10: one flat is used in three cases', async () => {
    expect(
      await column(
        'MATCH (:Person)-[u:USES]->(p:Place) WITH p, count(DISTINCT u.scope) AS cases WHERE cases >= 3 RETURN p.id AS found',
      ),
    ).toEqual(ids('PL-01'));
  });

  test('S11: the presumed country of W08 was corrected from the Emirates to Pakistan', async () => {
    expect(
      await world.ask(
        `MATCH (:Person {id: $id})-[b:BELIEVED_HIDING_IN]->(c:Country)
         RETURN c.code AS country, left(b.recordedAt, 10) AS recorded, left(b.supersededAt, 10) AS superseded ORDER BY recorded`,
        { id: demoId('W08') },
      ),
    ).toEqual([
      { country: 'AE', recorded: '2023-11-28', superseded: '2025-09-12' },
      { country: 'PK', recorded: '2025-09-12', superseded: null },
    ]);
  });

  test('a presumption without a beginning counts in the report, one that was refuted does not', async () => {
    expect(
      await world.ask(
        `MATCH (p:Person)-[b:BELIEVED_HIDING_IN]->(c:Country) WHERE b.validFrom IS NULL OR b.certainty = 'REFUTED'
         RETURN p.id AS person, c.code AS country ORDER BY country`,
      ),
    ).toEqual([
      { person: demoId('W10'), country: 'AE' },
      { person: demoId('W03'), country: 'RU' },
    ]);
    const figures = await reportOf(world.count(), 2025, lookedAtBy({}, new Date()));
    const computed = (id: string): unknown => figures.find((figure) => figure.id === id)?.computed;
    expect([computed('B9'), computed('B10')]).toEqual([1, 1]);
  });

  test('S13: one link rests on a single source of grade F6', async () => {
    expect(
      await column(
        `MATCH ()-[r]->() WHERE r.reliability = 'F' AND r.credibility = 6
         MATCH (c:Citation {factId: r.id}) RETURN c.sourceId AS found`,
      ),
    ).toEqual(ids('RP-F6'));
  });

  test('S14: the retracted statement is one of two sources of a payment', async () => {
    expect(
      await column(
        `MATCH (s:Statement) WHERE s.retractedOn IS NOT NULL
         MATCH (c:Citation {sourceId: s.id}), (other:Citation {factId: c.factId}) WHERE other <> c
         RETURN other.sourceId AS found`,
      ),
    ).toEqual(ids('X-PH3'));
  });

  test('S15: one link may not enter a court file', async () => {
    expect(
      await column(`MATCH (a:Person)-[r]->(b:Person) WHERE r.handling = 'H1' RETURN r.id AS found`),
    ).toEqual(ids('L023'));
  });

  test('S17: one notice lapses within six months of planting', async () => {
    expect(
      await column(
        `MATCH (w:World), (n:Notice {ours: true}) WHERE n.validTo >= w.plantedOn AND n.validTo <= toString(date(w.plantedOn) + duration('P6M'))
         RETURN n.id AS found`,
      ),
    ).toContain(demoId('N01'));
  });

  test('S18: one published notice rests on a charge that was requalified', async () => {
    expect(
      await column(
        `MATCH (n:Notice)-[:BASED_ON]->(:DomesticSearch)-[:BASED_ON]->(c:Charge {status: 'REQUALIFIED'}) RETURN n.id AS found`,
      ),
    ).toEqual(ids('N04'));
  });

  test('S19: one wiretap lies once and belongs to the case and to the one severed from it', async () => {
    expect(
      await column(
        `MATCH (x:Exhibit {kind: 'WIRETAP'})-[:IN_CASE]->(severed:Case)-[:SEVERED_FROM]->(c:Case)<-[:IN_CASE]-(x) RETURN x.scope AS found`,
      ),
    ).toEqual([`shared:${demoId('s01')}`]);
  });

  test('S20: W09 was arrested and released and is still sought', async () => {
    expect(
      await world.ask(
        `MATCH (a:Arrest)-[:OF]->(p:Person)<-[:OF]-(r:Release), (s:DomesticSearch)-[:SEEKS]->(p), (u:Surrender)-[:OF]->(p)
         RETURN p.id AS person, duration.inDays(date(a.on), date(r.on)).days AS days, u.outcome AS outcome, s.to AS ended`,
      ),
    ).toEqual([{ person: demoId('W09'), days: 40, outcome: 'REFUSED', ended: null }]);
  });

  test('S21: the travel agency sold tickets to 40 victims of six cases', async () => {
    expect(
      await world.ask(
        `MATCH (v:Person)-[b:BOUGHT_TICKET_FROM]->(o:Organisation) RETURN o.id AS agency, count(DISTINCT v) AS victims, count(DISTINCT b.scope) AS cases`,
      ),
    ).toEqual([{ agency: demoId('OR-01'), victims: 40, cases: 6 }]);
  });

  test('S22: a statement contradicts the border register', async () => {
    expect(await column('MATCH (s:Statement)-[:CONTRADICTS]->(t:Trip) RETURN [s.id, t.id] AS found')).toEqual(
      [ids('ST-03', 'T03')],
    );
  });

  test('S23: a pair was checked and no link was found', async () => {
    expect(
      await column('MATCH (a:Person)-[:NO_LINK_FOUND]->(b:Person) RETURN [a.id, b.id] AS found'),
    ).toEqual([ids('P010', 'P007')]);
  });
});
