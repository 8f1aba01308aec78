// purpose: ids of the people with a role in a case, who may be said to have travelled
// params: caseId
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  RETURN DISTINCT p.id AS id
}
RETURN id
ORDER BY id
LIMIT 500
