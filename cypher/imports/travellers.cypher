// purpose: which people with a role in a case the rows of a table of journeys name by pseudonym or id, as far as the writer sees them
// params: caseId, travellerIds
// returns: named, id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  RETURN DISTINCT p
}
CALL (p) {
  WITH p
  WHERE p.id IN $travellerIds
  RETURN p.id AS named
  UNION
  MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.pseudonym IN $travellerIds
  RETURN rec.pseudonym AS named
}
RETURN DISTINCT named, p.id AS id
ORDER BY named, id
LIMIT 2000
