// purpose: the journeys that lie in the compartment of a case, the latest first, or the one that is asked for
// params: caseId, journeyId
// optional: journeyId
// returns: id, on, mode, departedFrom, arrivedIn, travellerIds, certainty, reliability, credibility, handling, sourceText, recordedAt, recordedById, recordedBy, earlierIds, resumedFrom, sources, mayEdit
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
// Who came with a table may have no role in the case.
CALL (c) {
  MATCH (t:Trip)
  USING INDEX SEEK t:Trip(scope)
  WHERE t.scope = c.scope AND VISIBLE(t) AND ($journeyId IS NULL OR t.id = $journeyId) AND EXISTS { MATCH (p:Person)-[k:TOOK]->(t) WHERE VISIBLE(k) }
  RETURN t
}
WITH t
ORDER BY t.on DESC, t.id
LIMIT 200
// Who travelled along and has no role in the case is told as well: a correction would lose him.
CALL (t) {
  MATCH (traveller:Person)-[k:TOOK]->(t)
  WHERE VISIBLE(k)
  WITH DISTINCT traveller.id AS id
  ORDER BY id
  RETURN collect(id) AS travellerIds
}
CALL (t) {
  OPTIONAL MATCH (t)-[d:DEPARTED_FROM]->(country:Country)
  WHERE VISIBLE(d)
  RETURN collect(country.code)[0] AS departedFrom
}
CALL (t) {
  OPTIONAL MATCH (t)-[a:ARRIVED_AT]->(country:Country)
  WHERE VISIBLE(a)
  RETURN collect(country.code)[0] AS arrivedIn
}
CALL (t) {
  MATCH (cited:Citation {factId: t.id})
  WHERE VISIBLE(cited)
  WITH DISTINCT cited.sourceId AS sourceId
  LIMIT 101
  RETURN count(sourceId) AS sources
}
OPTIONAL MATCH (u:User {id: t.recordedBy})
RETURN t.id AS id, t.on AS on, t.mode AS mode, departedFrom, arrivedIn, travellerIds, t.certainty AS certainty, t.reliability AS reliability,
       t.credibility AS credibility, t.handling AS handling, t.sourceText AS sourceText, t.recordedAt AS recordedAt, t.recordedBy AS recordedById,
       CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy, coalesce(t.earlierIds, []) AS earlierIds, t.resumedFrom AS resumedFrom, sources, t.scope IN $editScopes AS mayEdit
ORDER BY on DESC, id
