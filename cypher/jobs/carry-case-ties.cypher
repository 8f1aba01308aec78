// purpose: after a step of the proceedings, an offence or an episode was corrected: its new version belongs to every case to which the one before belonged, what follows or names that one there follows or names it, a search or notice that rests on it rests on it still, and people known by number who belonged to it belong to it
// mode: write
// params: id
// returns: carried
// unscoped: a case that was severed from it may be one that whoever corrects it does not see; he is told nothing of it
MATCH (x:Fact {id: $id})
WHERE x.supersededAt IS NULL
UNWIND x.earlierIds AS earlierId
MATCH (old:Fact {id: earlierId})
CALL (x, old) {
  MATCH (old)-[i:IN_CASE]->(c:Case)
  WHERE i.byId IS NOT NULL AND (i.supersededAt IS NULL OR i.supersededAt = old.supersededAt) AND NOT EXISTS { MATCH (x)-[:IN_CASE]->(c) }
  CREATE (x)-[n:IN_CASE]->(c)
  SET n = properties(i), n.recordedAt = x.recordedAt, n.supersededAt = null, i.supersededAt = coalesce(i.supersededAt, old.supersededAt)
  RETURN count(n) AS cases
}
CALL (x, old) {
  MATCH (later:Fact)-[f:FOLLOWS]->(old)
  WHERE later.supersededAt IS NULL AND f.supersededAt IS NULL
  MERGE (later)-[n:FOLLOWS]->(x)
  SET n = properties(f), n.recordedAt = x.recordedAt, f.supersededAt = old.supersededAt
  RETURN count(n) AS followers
}
CALL (x, old) {
  MATCH (later:Fact)-[f:ON]->(old)
  WHERE later.supersededAt IS NULL AND f.supersededAt IS NULL
  MERGE (later)-[n:ON]->(x)
  SET n = properties(f), n.recordedAt = x.recordedAt, f.supersededAt = old.supersededAt
  RETURN count(n) AS counts
}
CALL (x, old) {
  MATCH (c:Case)-[v:COVERS]->(old)
  WHERE v.byId IS NOT NULL AND (v.supersededAt IS NULL OR v.supersededAt = old.supersededAt) AND NOT EXISTS { MATCH (c)-[:COVERS]->(x) }
  CREATE (c)-[n:COVERS]->(x)
  SET n = properties(v), n.recordedAt = x.recordedAt, n.supersededAt = null, v.supersededAt = coalesce(v.supersededAt, old.supersededAt)
  RETURN count(n) AS coverings
}
CALL (x, old) {
  MATCH (part:Episode)-[f:PART_OF]->(old)
  WHERE part.supersededAt IS NULL AND f.supersededAt IS NULL
  MERGE (part)-[n:PART_OF]->(x)
  SET n = properties(f), n.recordedAt = x.recordedAt, f.supersededAt = old.supersededAt
  RETURN count(n) AS parts
}
CALL (x, old) {
  MATCH (later:Fact)-[b:BASED_ON]->(old)
  WHERE later.supersededAt IS NULL AND b.supersededAt IS NULL
  MERGE (later)-[n:BASED_ON]->(x)
  ON CREATE SET n = properties(b), n.recordedAt = x.recordedAt
  SET b.supersededAt = old.supersededAt
  RETURN count(n) AS resting
}
CALL (x, old) {
  MATCH (people:UnknownPersons)-[k:CONCERNS]->(old)
  WHERE people.supersededAt IS NULL AND k.supersededAt IS NULL
  CREATE (people)-[n:CONCERNS]->(x)
  SET n = properties(k), n.recordedAt = x.recordedAt, k.supersededAt = old.supersededAt
  RETURN count(n) AS numbers
}
RETURN sum(cases + followers + counts + coverings + parts + resting + numbers) AS carried
