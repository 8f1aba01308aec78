// purpose: takes away the comparisons with records of an import that is being undone, and what was judged of them, some at a time
// mode: write
// params: id, holder, most
// returns: gone
// timeout: 60
// unscoped: a comparison may lie with the owners of the other record; it means nothing without this one, and nothing is told
MATCH (j:ImportJob {id: $id})
WHERE j.state = 'UNDOING' AND j.holder = $holder
CALL (j) {
  MATCH (rec:Fact:Record)<-[:COMPARES]-(c:MatchCandidate)
  USING INDEX SEEK rec:Fact(importId)
  WHERE rec.importId = j.id
  RETURN DISTINCT c
  LIMIT toInteger($most)
  UNION
  MATCH (c:Fact:MatchCandidate)
  USING INDEX SEEK c:Fact(importId)
  WHERE c.importId = j.id
  RETURN DISTINCT c
  LIMIT toInteger($most)
}
CALL (c) {
  MATCH (c)-[:COMPARES]->(one:Record)-[:DESCRIBES]->(p:Person)-[apart:NOT_SAME_AS]-(q:Person)
  WHERE apart.id = c.decisionKey
  WITH DISTINCT apart
  DELETE apart
}
DETACH DELETE c
RETURN count(*) AS gone
