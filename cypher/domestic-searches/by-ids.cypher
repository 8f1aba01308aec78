// purpose: domestic searches among those asked for that the reader may see
// params: ids
// returns: id, personId, caseId, number, group, charge, from, endedOn, endedBy, caughtIn, endGround, endDocument, orderedBy, document, grade, bornFrom, recordedAt, recordedById, firstById, isImported, recordedBy, earlierIds, resumedFrom, mayEdit, owner, presumedCountries
UNWIND $ids AS wanted
MATCH (s:DomesticSearch {id: wanted})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(s) AND VISIBLE(k)
CALL (s) {
  OPTIONAL MATCH (s)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  RETURN c.id AS caseId
  ORDER BY caseId
  LIMIT 1
}
CALL (s) {
  OPTIONAL MATCH (s)-[b:BASED_ON]->(ch:Charge)
  WHERE VISIBLE(b) AND VISIBLE(ch) AND APPROVED(ch)
  OPTIONAL MATCH (ch)-[q:QUALIFIED_AS]->(l:LawArticle)
  WHERE VISIBLE(q)
  WITH ch, min(l.code) AS article
  ORDER BY ch.id
  LIMIT 1
  RETURN CASE WHEN ch IS NOT NULL THEN {id: ch.id, on: ch.on, article: article} END AS charge
}
CALL (p) {
  OPTIONAL MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN min(rec.birthFrom) AS bornFrom
}
WITH *, coalesce(head(s.earlierIds), s.id) AS worked
// include: notices/owner
// include: notices/presumed
OPTIONAL MATCH (u:User {id: s.recordedBy})
WITH s, p, caseId, charge, bornFrom, owner, presumedCountries, u, coalesce(s.to <= $lookedAt, false) AS isEnded
RETURN s.id AS id, p.id AS personId, caseId, s.number AS number, s.group AS group, charge, s.from AS from,
       CASE WHEN isEnded THEN s.to END AS endedOn, CASE WHEN isEnded THEN s.endedBy END AS endedBy, CASE WHEN isEnded THEN s.caughtIn END AS caughtIn,
       CASE WHEN isEnded THEN s.endGround END AS endGround, CASE WHEN isEnded THEN s.endDocument END AS endDocument,
       s.orderedBy AS orderedBy, s.sourceText AS document, s.reliability + toString(toInteger(s.credibility)) AS grade, bornFrom,
       s.recordedAt AS recordedAt, s.recordedBy AS recordedById, coalesce(s.firstBy, s.recordedBy) AS firstById, s.importId IS NOT NULL AS isImported,
       CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy, coalesce(s.earlierIds, []) AS earlierIds, s.resumedFrom AS resumedFrom, s.scope IN $editScopes AS mayEdit, owner, presumedCountries
ORDER BY id
