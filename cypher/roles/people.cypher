// purpose: the people whom whoever reads a case sees there, and to whom a role may be given: one whom another compartment alone names is not among them
// params: caseId
// returns: id
MATCH (c:Case {id: $caseId})-[h:HOLDS|SHARES]->(k:Compartment)
WHERE VISIBLE(c) AND k.kind IN ['CASE', 'SHARED'] AND (type(h) = 'HOLDS' OR h.isWhole)
WITH c, collect(DISTINCT k.id) AS own
CALL (c, own) {
  MATCH (rec:Record)
  WHERE rec.scope IN own AND VISIBLE(rec)
  MATCH (rec)-[d:DESCRIBES]->(p:Person)
  WHERE VISIBLE(d)
  RETURN p.id AS id
  UNION
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r) AND r.scope IN own
  RETURN p.id AS id
  UNION
  MATCH (x:Charge)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.scope IN own
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN p.id AS id
}
RETURN DISTINCT id
ORDER BY id
LIMIT 1000
