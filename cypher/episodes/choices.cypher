// purpose: who and what may stand in an episode of a case: its victims, people with a role in it, its groups and the places that it describes
// params: caseId
// returns: kind, id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (p:Person)-[r:VICTIM_IN|INJURED_PARTY_IN]->(c)
  WHERE VISIBLE(r)
  RETURN DISTINCT 'VICTIM' AS kind, p.id AS id
  ORDER BY id
  LIMIT 200
  UNION
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  RETURN DISTINCT 'ACTOR' AS kind, p.id AS id
  ORDER BY id
  LIMIT 200
  UNION
  MATCH (c)-[h:HOLDS|SHARES]->(k:Compartment {kind: 'CASE'})
  WHERE type(h) = 'HOLDS' OR h.isWhole
  MATCH (rec:Record {scope: k.id})-[d:DESCRIBES]->(a:Anchor)
  WHERE VISIBLE(rec) AND VISIBLE(d) AND (a:Group OR a:Place)
  RETURN DISTINCT CASE WHEN a:Group THEN 'ACTOR' ELSE 'PLACE' END AS kind, a.id AS id
  ORDER BY kind, id
  LIMIT 200
}
RETURN kind, id
ORDER BY kind, id
