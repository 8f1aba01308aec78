// purpose: a flat or another address that the facts of several cases lead to, with whoever uses it and the victims held there
// params: within, cases, most
// returns: elements, lines, caseIds, values
// timeout: 20
// Only cases that the reader may see count. A place where somebody is sheltered is never an element, so it cannot be found here.
CALL () {
  MATCH (rec:Record)-[d:DESCRIBES]->(a:Anchor)
  USING INDEX rec:Record(scope)
  WHERE rec.scope IN $within AND VISIBLE(rec) AND VISIBLE(d)
  CALL (a) {
    WITH a
    WHERE a:Place
    RETURN a AS t
    UNION
    MATCH (a)-[u:USES|OWNS]->(t:Place)
    WHERE VISIBLE(u)
    RETURN t
  }
  RETURN t
  UNION
  MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
  USING INDEX x:EXPLOITED_IN(scope)
  WHERE x.scope IN $within AND VISIBLE(e) AND VISIBLE(x)
  MATCH (e)-[y:AT_PLACE]->(t:Place)
  WHERE VISIBLE(y)
  RETURN t
}
CALL (t) {
  MATCH (t)<-[r:DESCRIBES]-(rec:Record)
  WHERE VISIBLE(r) AND VISIBLE(rec)
  RETURN r.scope AS scope, null AS line
  UNION
  MATCH (t)<-[r:USES|OWNS]-(who:Anchor)
  WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN r.scope AS scope, {source: who.id, target: t.id, type: type(r)} AS line
  UNION
  MATCH (t)<-[r:AT_PLACE]-(e:Episode)-[v:OF_VICTIM]->(who:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
  RETURN r.scope AS scope, {source: who.id, target: t.id, type: 'AT_PLACE'} AS line
}
WITH t, collect(DISTINCT scope) AS scopes, collect(DISTINCT line) AS lines
CALL (scopes) {
  MATCH (k:Compartment)<-[:HOLDS]-(c:Case)
  WHERE k.id IN scopes AND VISIBLE(c)
  RETURN collect(DISTINCT c.id) AS caseIds
}
WITH t, lines, caseIds
WHERE size(caseIds) >= toInteger($cases)
RETURN [{id: t.id, part: 'PLACE'}] + [line IN lines | {id: line.source, part: CASE line.type WHEN 'AT_PLACE' THEN 'VICTIM' ELSE 'USER' END}] AS elements,
       lines, caseIds, {cases: size(caseIds), people: size(lines)} AS values
ORDER BY size(caseIds) DESC, t.id
LIMIT toInteger($most)
