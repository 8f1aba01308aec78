// purpose: a flat or another address that the facts of several cases lead to, with whoever uses it and the victims held there
// params: within, cases, most
// returns: elements, lines, caseIds, values, isCut
// timeout: 20
// Only cases that the reader may see count, each with what lies in its own compartments; one that was joined into another counts as that one. Links of a hub are read by the indexes on their ends; the records and the episodes of a place that is one
// are found among those of the reader's compartments. A place where somebody is sheltered is never an element, so it cannot be found here.
CALL () {
  MATCH (rec:Record)-[d:DESCRIBES]->(a:Anchor)
  USING INDEX SEEK rec:Record(scope)
  WHERE rec.scope IN $within AND VISIBLE(rec) AND VISIBLE(d)
  CALL (a) {
    WITH a
    WHERE a:Place
    RETURN a AS t
    UNION
    WITH a WHERE NOT HUB(a)
    MATCH (a)-[u:USES|OWNS]->(t:Anchor)
    WHERE VISIBLE(u)
    WITH t
    WHERE t:Place
    RETURN t
    UNION
    WITH a WHERE HUB(a)
    MATCH (:Anchor)-[u:USES]->(t:Place)
    USING INDEX SEEK u:USES(fromId, scope, toId)
    WHERE u.fromId = a.id AND u.scope IN $scopes AND u.toId > '' AND VISIBLE(u)
    RETURN t
    UNION
    WITH a WHERE HUB(a)
    MATCH (:Anchor)-[u:OWNS]->(t:Place)
    USING INDEX SEEK u:OWNS(fromId, scope, toId)
    WHERE u.fromId = a.id AND u.scope IN $scopes AND u.toId > '' AND VISIBLE(u)
    RETURN t
  }
  RETURN t
  UNION
  MATCH (e:Episode)-[x:AT_PLACE]->(t:Place)
  USING INDEX SEEK x:AT_PLACE(scope)
  WHERE x.scope IN $within AND VISIBLE(e) AND VISIBLE(x)
  RETURN t
}
CALL (t) {
  WITH t WHERE NOT HUB(t)
  MATCH (t)<-[r:DESCRIBES]-(rec:Record)
  WHERE VISIBLE(r) AND VISIBLE(rec)
  RETURN r.scope AS scope, null AS line
  UNION
  WITH t WHERE NOT HUB(t)
  MATCH (t)<-[r:USES|OWNS]-(who:Anchor)
  WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN r.scope AS scope, {source: who.id, target: t.id, type: type(r)} AS line
  UNION
  WITH t WHERE NOT HUB(t)
  MATCH (t)<-[r:AT_PLACE]-(e:Episode)-[v:OF_VICTIM]->(who:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
  RETURN r.scope AS scope, {source: who.id, target: t.id, type: 'AT_PLACE'} AS line
  UNION
  WITH t WHERE HUB(t)
  MATCH (rec:Record)-[r:DESCRIBES]->(place:Anchor)
  USING INDEX SEEK r:DESCRIBES(scope)
  WHERE r.scope IN $scopes AND place.id = t.id AND VISIBLE(rec) AND VISIBLE(r)
  RETURN r.scope AS scope, null AS line
  UNION
  WITH t WHERE HUB(t)
  MATCH (who:Anchor)-[r:USES]->(:Anchor)
  USING INDEX SEEK r:USES(toId, scope, fromId)
  WHERE r.toId = t.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN r.scope AS scope, {source: who.id, target: t.id, type: type(r)} AS line
  UNION
  WITH t WHERE HUB(t)
  MATCH (who:Anchor)-[r:OWNS]->(:Anchor)
  USING INDEX SEEK r:OWNS(toId, scope, fromId)
  WHERE r.toId = t.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN r.scope AS scope, {source: who.id, target: t.id, type: type(r)} AS line
  UNION
  WITH t WHERE HUB(t)
  MATCH (e:Episode)-[r:AT_PLACE]->(place:Anchor)
  USING INDEX SEEK r:AT_PLACE(scope)
  WHERE r.scope IN $scopes AND place.id = t.id AND VISIBLE(r) AND VISIBLE(e)
  WITH r, e
  MATCH (e)-[v:OF_VICTIM]->(who:Person)
  WHERE VISIBLE(v)
  RETURN r.scope AS scope, {source: who.id, target: t.id, type: 'AT_PLACE'} AS line
}
WITH t, scope, line ORDER BY line.type, line.source
WITH t, collect(DISTINCT scope) AS scopes, collect(DISTINCT line) AS everyone
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
WITH t, everyone[..200] AS lines, caseIds, size(everyone) > 200 AS isCut
WHERE size(caseIds) >= toInteger($cases)
RETURN [{id: t.id, part: 'PLACE'}] + [line IN lines | {id: line.source, part: CASE line.type WHEN 'AT_PLACE' THEN 'VICTIM' ELSE 'USER' END}] AS elements,
       lines, caseIds, {cases: size(caseIds), people: size(lines)} AS values, isCut
ORDER BY size(caseIds) DESC, t.id
LIMIT toInteger($most)
