// purpose: a telephone number that the facts of several cases lead to, with whoever uses it
// params: within, cases, most
// returns: elements, lines, caseIds, values
// timeout: 20
// Only cases that the reader may see count. The numbers come from the people described in the compartments and from the calls that lie there.
CALL () {
  MATCH (rec:Record)-[d:DESCRIBES]->(a:Person)
  USING INDEX rec:Record(scope)
  WHERE rec.scope IN $within AND VISIBLE(rec) AND VISIBLE(d)
  MATCH (a)-[u:USES]->(t:Phone)
  WHERE VISIBLE(u)
  RETURN t
  UNION
  MATCH (x:Anchor)-[r:CONTACTED]->(y:Anchor)
  USING INDEX r:CONTACTED(scope)
  WHERE r.scope IN $within AND VISIBLE(r)
  UNWIND [x, y] AS t
  WITH t
  WHERE t:Phone
  RETURN t
}
CALL (t) {
  MATCH (t)-[r:USES|CONTACTED]-(other:Anchor)
  WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  WITH r, CASE WHEN type(r) = 'USES' THEN other.id END AS user
  RETURN collect(DISTINCT r.scope) AS scopes, collect(DISTINCT user) AS users
}
CALL (scopes) {
  MATCH (k:Compartment)<-[:HOLDS]-(c:Case)
  WHERE k.id IN scopes AND VISIBLE(c)
  RETURN collect(DISTINCT c.id) AS caseIds
}
WITH t, users, caseIds
WHERE size(caseIds) >= toInteger($cases)
RETURN [{id: t.id, part: 'PHONE'}] + [id IN users | {id: id, part: 'USER'}] AS elements,
       [id IN users | {source: id, target: t.id, type: 'USES'}] AS lines,
       caseIds, {cases: size(caseIds), users: size(users)} AS values
ORDER BY size(caseIds) DESC, t.id
LIMIT toInteger($most)
