// purpose: ids of the victims of a case, about whom a task in it may be
// params: caseId
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (p:Person)-[r:VICTIM_IN]->(c)
  WHERE VISIBLE(r)
  RETURN DISTINCT p.id AS id
}
RETURN id
ORDER BY id
LIMIT 500
