// purpose: after a domestic search was corrected or ended: its new version lies in the cases of the one before, rests on the same charge unless another was chosen, and what rests on that one rests on it
// mode: write
// params: id
// returns: carried
// unscoped: the case and the charge may be ones that whoever ends a search does not see; he is told nothing of them
// Of an earlier version that was broken off before this, nothing was carried: hence the latest that has such ties.
MATCH (x:DomesticSearch {id: $id})
WHERE x.supersededAt IS NULL AND x.earlierIds IS NOT NULL
CALL (x) {
  UNWIND range(0, size(x.earlierIds) - 1) AS at
  MATCH (old:DomesticSearch {id: x.earlierIds[at]})-[i:IN_CASE]->(c:Case)
  WITH x, old, at, collect({tie: i, case: c}) AS ties
  ORDER BY at DESC
  LIMIT 1
  UNWIND ties AS one
  WITH x, old, one.tie AS i, one.case AS c
  WHERE i.supersededAt IS NULL OR i.supersededAt = old.supersededAt
  MERGE (x)-[n:IN_CASE]->(c)
  ON CREATE SET n = properties(i), n.recordedAt = x.recordedAt, n.supersededAt = null
  SET i.supersededAt = old.supersededAt
  RETURN count(n) AS cases
}
CALL (x) {
  UNWIND range(0, size(x.earlierIds) - 1) AS at
  MATCH (old:DomesticSearch {id: x.earlierIds[at]})-[b:BASED_ON]->(ch:Fact)
  WITH x, old, at, collect({tie: b, charge: ch}) AS ties
  ORDER BY at DESC
  LIMIT 1
  UNWIND ties AS one
  WITH x, old, one.tie AS b, one.charge AS ch
  WHERE b.supersededAt IS NULL OR b.supersededAt = old.supersededAt
  FOREACH (ignored IN CASE WHEN EXISTS { MATCH (x)-[:BASED_ON]->(:Fact) } THEN [] ELSE [1] END |
    CREATE (x)-[n:BASED_ON]->(ch)
    SET n = properties(b), n.recordedAt = x.recordedAt, n.supersededAt = null)
  SET b.supersededAt = old.supersededAt
  RETURN count(b) AS charges
}
CALL (x) {
  UNWIND x.earlierIds AS earlierId
  MATCH (later:Fact)-[r:BASED_ON]->(old:DomesticSearch {id: earlierId})
  WHERE later.supersededAt IS NULL AND r.supersededAt IS NULL
  MERGE (later)-[n:BASED_ON]->(x)
  ON CREATE SET n = properties(r), n.recordedAt = x.recordedAt
  SET r.supersededAt = old.supersededAt
  RETURN count(n) AS notices
}
CALL (x) {
  UNWIND x.earlierIds AS earlierId
  MATCH (later:Fact)-[r:UNDER]->(old:DomesticSearch {id: earlierId})
  WHERE later.supersededAt IS NULL AND r.supersededAt IS NULL
  MERGE (later)-[n:UNDER]->(x)
  ON CREATE SET n = properties(r), n.recordedAt = x.recordedAt
  SET r.supersededAt = old.supersededAt
  RETURN count(n) AS happenings
}
RETURN cases + charges + notices + happenings AS carried
