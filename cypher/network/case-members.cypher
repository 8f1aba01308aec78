// purpose: the elements of a case: whom and what its compartments describe, and the things and countries that its facts lead to
// params: caseId, most
// returns: id
MATCH (c:Case {id: $caseId})-[:HOLDS]->(k:Compartment)
WHERE VISIBLE(c)
WITH c, collect(k.id) AS held
CALL (held) {
  MATCH (rec:Record)
  WHERE rec.scope IN held AND VISIBLE(rec)
  MATCH (rec)-[d:DESCRIBES]->(a:Anchor)
  WHERE VISIBLE(d)
  RETURN DISTINCT a
  UNION
  MATCH (x:Anchor)-[r:CONTACTED]->(y:Anchor)
  USING INDEX r:CONTACTED(scope)
  WHERE r.scope IN held AND VISIBLE(r) AND NOT x:Person AND NOT y:Person
  UNWIND [x, y] AS a
  RETURN DISTINCT a
  UNION
  MATCH (x:Anchor)-[r:PAID]->(y:Anchor)
  USING INDEX r:PAID(scope)
  WHERE r.scope IN held AND VISIBLE(r) AND NOT x:Person AND NOT y:Person
  UNWIND [x, y] AS a
  RETURN DISTINCT a
}
CALL (a, held) {
  RETURN a AS member
  UNION
  MATCH (a)-[r:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|PAID|OPERATES_IN|BELIEVED_HIDING_IN]-(member:Anchor)
  WHERE VISIBLE(r) AND r.scope IN held + ['notices']
  RETURN member
  UNION
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:EXPLOITED_IN]->(member:Country)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x) AND e.scope IN held
  RETURN member
}
RETURN DISTINCT member.id AS id
ORDER BY id
LIMIT toInteger($most)
