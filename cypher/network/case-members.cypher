// purpose: the elements of a case: whom and what its compartments describe, and the things and countries that its facts lead to
// params: caseId, after, most
// optional: after
// returns: id, isHub
// Of a case from which it was severed only the people who went along, and what is known of them.
// Where the links of a hub lead is read by network/hub-members. Hubs come first and on every page, so that none of them is cut off.
MATCH (c:Case {id: $caseId})-[h:HOLDS|SHARES]->(k:Compartment)
WHERE VISIBLE(c)
WITH c, collect(DISTINCT k.id) AS held, collect(DISTINCT CASE WHEN type(h) = 'HOLDS' OR h.isWhole THEN k.id END) AS own
CALL (c, own) {
  MATCH (rec:Record)
  WHERE rec.scope IN own AND VISIBLE(rec)
  MATCH (rec)-[d:DESCRIBES]->(a:Anchor)
  WHERE VISIBLE(d)
  RETURN DISTINCT a
  UNION
  MATCH (a:Person)-[role:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(role)
  RETURN DISTINCT a
  UNION
  MATCH (x:Anchor)-[r:CONTACTED]->(y:Anchor)
  USING INDEX SEEK r:CONTACTED(scope)
  WHERE r.scope IN own AND VISIBLE(r) AND NOT x:Person AND NOT y:Person
  UNWIND [x, y] AS a
  RETURN DISTINCT a
  UNION
  MATCH (x:Anchor)-[r:PAID]->(y:Anchor)
  USING INDEX SEEK r:PAID(scope)
  WHERE r.scope IN own AND VISIBLE(r) AND NOT x:Person AND NOT y:Person
  UNWIND [x, y] AS a
  RETURN DISTINCT a
}
CALL (a, held) {
  RETURN a AS member, HUB(a) AS isHub
  UNION
  WITH a, held WHERE NOT HUB(a)
  MATCH (a)-[r:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|PAID|OPERATES_IN|BELIEVED_HIDING_IN]-(member:Anchor)
  WHERE VISIBLE(r) AND r.scope IN held + ['notices']
  RETURN member, false AS isHub
  UNION
  WITH a, held WHERE NOT HUB(a)
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:EXPLOITED_IN]->(member:Country)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x) AND e.scope IN held
  RETURN member, false AS isHub
  UNION
  WITH a, held WHERE HUB(a)
  MATCH (e:Episode)-[x:EXPLOITED_IN]->(member:Country)
  USING INDEX SEEK x:EXPLOITED_IN(scope)
  WHERE x.scope IN held AND VISIBLE(e) AND VISIBLE(x)
  MATCH (e)-[v:OF_VICTIM]->(victim:Person)
  WHERE victim.id = a.id AND VISIBLE(v)
  RETURN member, false AS isHub
}
WITH DISTINCT member.id AS id, isHub
WHERE $after IS NULL OR isHub OR id > $after
RETURN id, isHub
ORDER BY isHub DESC, id
LIMIT 2 * toInteger($most)
