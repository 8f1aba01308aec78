// purpose: of the facts, ties and permissions of a case those that took the place of earlier versions, each with the ids of these
// params: ids, elementIds
// returns: id, earlierIds
CALL () {
  MATCH (f:Fact)
  WHERE f.id IN $ids AND VISIBLE(f) AND f.earlierIds IS NOT NULL
  RETURN f.id AS id, f.earlierIds AS earlierIds
  UNION
  MATCH (a:Anchor)
  WHERE a.id IN $elementIds AND NOT HUB(a)
  MATCH (a)-[r:LINKS]->(b:Anchor)
  WHERE VISIBLE(r) AND r.id IN $ids AND r.earlierIds IS NOT NULL
  RETURN r.id AS id, r.earlierIds AS earlierIds
  UNION
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case)
  WHERE p.id IN $elementIds AND VISIBLE(r) AND VISIBLE(c) AND r.id IN $ids AND r.earlierIds IS NOT NULL
  RETURN r.id AS id, r.earlierIds AS earlierIds
}
RETURN id, earlierIds
ORDER BY id
LIMIT 20000
