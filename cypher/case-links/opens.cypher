// purpose: how much whoever is let into the compartments of a case sees: people, and facts that are records, links of these people or belong to the case
// params: caseId, most
// returns: facts, people
// Counted of what the reader sees himself and up to a limit; neither identities nor informants are among it.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(k:Compartment)
  WHERE k.kind IN ['CASE', 'SHARED']
  RETURN collect(DISTINCT k.id) AS along
}
CALL (along) {
  MATCH (rec:Record)
  WHERE rec.scope IN along AND VISIBLE(rec)
  MATCH (rec)-[d:DESCRIBES]->(a:Anchor)
  WHERE VISIBLE(d)
  WITH rec, a
  LIMIT toInteger($most)
  RETURN count(DISTINCT rec) AS records, collect(DISTINCT a) AS described
}
CALL (described, along) {
  UNWIND described AS a
  MATCH (a)-[r:LINKS]-(b:Anchor)
  WHERE VISIBLE(r) AND r.scope IN along
  WITH r.id AS id
  LIMIT toInteger($most)
  RETURN count(DISTINCT id) AS links
}
CALL (c, along) {
  MATCH (x:Fact)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.scope IN along
  WITH x
  LIMIT toInteger($most)
  RETURN count(DISTINCT x) AS others
}
RETURN records + links + others AS facts, size([a IN described WHERE a:Person]) AS people
