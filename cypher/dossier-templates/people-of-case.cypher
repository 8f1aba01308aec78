// purpose: whom a case is about: people in a role and those who are charged; so that no template names them
// params: caseId, most
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  RETURN p.id AS id
  UNION
  MATCH (x:Charge)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN p.id AS id
}
RETURN id
ORDER BY id
LIMIT toInteger($most)
