// purpose: a telephone number that the facts of several cases lead to, with whoever uses it
// params: within, cases, most
// returns: elements, lines, caseIds, values, isCut
// timeout: 20
// Only cases that the reader may see count, each with what lies in its own compartments; one that was joined into another counts as that one. The numbers come from the people described in the compartments and from the calls that lie there.
// A hub is read by the indexes on the ends of its links; of its calls one in each of the reader's compartments is enough.
CALL () {
  MATCH (rec:Record)-[d:DESCRIBES]->(a:Person)
  USING INDEX SEEK rec:Record(scope)
  WHERE rec.scope IN $within AND VISIBLE(rec) AND VISIBLE(d)
  CALL (a) {
    WITH a WHERE NOT HUB(a)
    MATCH (a)-[u:USES]->(t:Phone)
    WHERE VISIBLE(u)
    RETURN t
    UNION
    WITH a WHERE HUB(a)
    MATCH (:Anchor)-[u:USES]->(t:Phone)
    USING INDEX SEEK u:USES(fromId, scope, toId)
    WHERE u.fromId = a.id AND u.scope IN $scopes AND u.toId > '' AND VISIBLE(u)
    RETURN t
  }
  RETURN t
  UNION
  MATCH (x:Anchor)-[r:CONTACTED]->(y:Anchor)
  USING INDEX SEEK r:CONTACTED(scope)
  WHERE r.scope IN $within AND VISIBLE(r)
  UNWIND [x, y] AS t
  WITH t
  WHERE t:Phone
  RETURN t
}
CALL (t) {
  CALL (t) {
    WITH t WHERE NOT HUB(t)
    MATCH (t)-[r:USES|CONTACTED]-(other:Anchor)
    WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
    RETURN r.scope AS scope, CASE WHEN type(r) = 'USES' THEN other.id END AS user
    UNION
    WITH t WHERE HUB(t)
    MATCH (other:Anchor)-[r:USES]->(:Anchor)
    USING INDEX SEEK r:USES(toId, scope, fromId)
    WHERE r.toId = t.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
    RETURN r.scope AS scope, other.id AS user
    UNION
    WITH t WHERE HUB(t)
    UNWIND $scopes AS held
    CALL (t, held) {
      MATCH (:Anchor)-[r:CONTACTED]->(:Anchor)
      USING INDEX SEEK r:CONTACTED(fromId, scope, toId)
      WHERE r.fromId = t.id AND r.scope = held AND r.toId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
      RETURN r.scope AS scope LIMIT 1
      UNION
      MATCH (:Anchor)-[r:CONTACTED]->(:Anchor)
      USING INDEX SEEK r:CONTACTED(toId, scope, fromId)
      WHERE r.toId = t.id AND r.scope = held AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
      RETURN r.scope AS scope LIMIT 1
    }
    RETURN scope, null AS user
  }
  WITH scope, user ORDER BY user
  RETURN collect(DISTINCT scope) AS scopes, collect(DISTINCT user) AS everyone
}
CALL (scopes) {
  MATCH (k:Compartment)
  USING INDEX SEEK k:Compartment(id)
  WHERE k.id IN scopes
  WITH DISTINCT k
  MATCH (k)<-[:HOLDS]-(c:Case)
  WHERE VISIBLE(c)
  OPTIONAL MATCH (j:CaseLink {fromId: c.id})
  WHERE VISIBLE(j) AND j.kind = 'JOINED'
  RETURN collect(DISTINCT coalesce(j.intoId, c.id)) AS caseIds
}
WITH t, everyone[..200] AS users, caseIds, size(everyone) > 200 AS isCut
WHERE size(caseIds) >= toInteger($cases)
RETURN [{id: t.id, part: 'PHONE'}] + [id IN users | {id: id, part: 'USER'}] AS elements,
       [id IN users | {source: id, target: t.id, type: 'USES'}] AS lines,
       caseIds, {cases: size(caseIds), users: size(users)} AS values, isCut
ORDER BY size(caseIds) DESC, t.id
LIMIT toInteger($most)
