// purpose: where people come from, were taken and went: what episodes, journeys, records and links say of countries and districts, a row for each
// params: ids, most
// returns: who, fact, type, place, certainty, from, to
// Read from each person: countries and districts are hubs. A district is told by its own code. `fact` says what belongs together: the countries of one episode, the ends of one journey.
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
WHERE a:Person
CALL (a) {
  MATCH (a)-[r:CITIZEN_OF|RESIDES_IN]->(b:Anchor)
  WHERE VISIBLE(r) AND (b:Country OR b:District)
  RETURN r.id AS fact, type(r) AS type, b.code AS place, r.certainty AS certainty, r.validFrom AS since, r.validTo AS until
  UNION
  MATCH (a)<-[d:DESCRIBES]-(rec:Record)
  WHERE VISIBLE(d) AND VISIBLE(rec)
  UNWIND [{type: 'CITIZEN_OF', place: rec.citizenship}, {type: 'RESIDES_IN', place: rec.district}] AS said
  WITH rec, said
  WHERE said.place IS NOT NULL
  RETURN rec.id AS fact, said.type AS type, said.place AS place, rec.certainty AS certainty, null AS since, null AS until
  UNION
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN]->(b:Anchor)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x) AND (b:Country OR b:District)
  RETURN e.id AS fact, type(x) AS type, b.code AS place, e.certainty AS certainty,
         CASE type(x) WHEN 'RECRUITED_IN' THEN e.recruitedOn WHEN 'TRANSITED' THEN null ELSE e.exploitedFrom END AS since,
         CASE type(x) WHEN 'RECRUITED_IN' THEN e.recruitedOn WHEN 'TRANSITED' THEN null ELSE e.exploitedTo END AS until
  UNION
  MATCH (a)-[k:TOOK]->(t:Trip)-[x:DEPARTED_FROM|ARRIVED_AT]->(b:Anchor)
  WHERE VISIBLE(k) AND VISIBLE(t) AND VISIBLE(x) AND (b:Country OR b:District)
  RETURN t.id AS fact, type(x) AS type, b.code AS place, t.certainty AS certainty, t.on AS since, t.on AS until
}
RETURN a.id AS who, fact, type, place, certainty, since AS from, until AS to
ORDER BY who, fact, type, place
LIMIT toInteger($most)
