// purpose: notices among those asked for that the reader may see, with their dated states and where the person is presumed to hide
// params: ids, procedure
// returns: id, number, colour, isOurs, purpose, firstValidTo, caveat, bornFrom, revision, mayEdit, events, person, requestedBy, case, presumedCountries, handling, content, basis, owner
UNWIND $ids AS wanted
MATCH (n:Notice {id: wanted})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k)
CALL (n) {
  OPTIONAL MATCH (e:NoticeEvent)-[o:OF_NOTICE]->(n)
  WHERE VISIBLE(e) AND VISIBLE(o) AND coalesce(e.on, '') <= $lookedAt
  OPTIONAL MATCH (u:User {id: e.recordedBy})
  WITH e, u
  ORDER BY coalesce(e.on, ''), head([i IN range(0, size($procedure) - 1) WHERE $procedure[i] = e.state]), e.id
  LIMIT 100
  RETURN collect(CASE WHEN e IS NOT NULL THEN {
    id: e.id, state: e.state, on: e.on, onText: e.onText, ground: e.ground, document: e.sourceText, dualCriminality: e.dualCriminality, validTo: e.validTo,
    recordedAt: e.recordedAt, recordedById: e.recordedBy, isImported: e.importId IS NOT NULL,
    earlierIds: coalesce(e.earlierIds, []), firstById: coalesce(e.firstBy, e.recordedBy),
    recordedBy: CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END} END) AS events
}
CALL (n) {
  OPTIONAL MATCH (n)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  RETURN c.id AS caseId
  ORDER BY caseId
  LIMIT 1
}
CALL (n) {
  OPTIONAL MATCH (v:NoticeVersion {noticeId: n.id})
  WHERE VISIBLE(v)
  OPTIONAL MATCH (u:User {id: coalesce(v.recordedBy, n.recordedBy)})
  WITH v, u
  ORDER BY v.recordedAt DESC, v.id
  LIMIT 1
  RETURN coalesce(v, n) AS said, {
    id: coalesce(v.id, n.id), recordedAt: coalesce(v.recordedAt, n.recordedAt), recordedById: coalesce(v.recordedBy, n.recordedBy), earlierIds: coalesce(v.earlierIds, []),
    recordedBy: CASE WHEN u IS NULL OR (n.importId IS NOT NULL AND v.earlierIds IS NULL) THEN null ELSE {az: u.nameAz, en: u.nameEn} END} AS content
}
CALL (n, p) {
  OPTIONAL MATCH (n)-[r:BASED_ON]->(b:DomesticSearch|Charge|Decision)
  WHERE VISIBLE(r) AND VISIBLE(b)
  OPTIONAL MATCH (b)-[q:QUALIFIED_AS]->(l:LawArticle)
  WHERE VISIBLE(q)
  WITH b, p, min(l.code) AS article
  ORDER BY b.id
  LIMIT 20
  RETURN collect(CASE WHEN b IS NOT NULL THEN {
    id: b.id, kind: CASE WHEN b:DomesticSearch THEN 'SEARCH' WHEN b:Charge THEN 'CHARGE' ELSE 'DECISION' END, on: coalesce(b.on, b.from), article: article,
    person: {id: p.id}} END) AS basis
}
WITH *, n.id AS worked
// include: notices/owner
CALL (p) {
  OPTIONAL MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN min(rec.birthFrom) AS bornFrom
}
// include: notices/presumed
RETURN n.id AS id, said.number AS number, said.colour AS colour, coalesce(n.ours, false) AS isOurs, said.purpose AS purpose, said.validTo AS firstValidTo, said.caveat AS caveat,
       bornFrom, coalesce(n.revision, 0) AS revision, n.scope IN $editScopes AS mayEdit, events, {id: p.id} AS person, CASE WHEN n.requestedBy IS NOT NULL THEN {code: n.requestedBy} END AS requestedBy,
       CASE WHEN caseId IS NULL THEN null ELSE {id: caseId} END AS case, presumedCountries,
       coalesce(said.handling, 'H0') AS handling, content, basis, owner
