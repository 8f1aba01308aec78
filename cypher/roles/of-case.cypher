// purpose: the roles of people in a case as they were recorded, or the one that is asked for; accused and convicted are derived and not among them
// params: caseId, roleId
// optional: roleId
// returns: id, personId, type, from, to, ground, certainty, reliability, credibility, handling, sourceText, sources, recordedAt, recordedById, recordedBy, earlierIds, resumedFrom, mayEdit
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
WHERE VISIBLE(r) AND ($roleId IS NULL OR r.id = $roleId)
CALL (r) {
  MATCH (cited:Citation {factId: r.id})
  WHERE VISIBLE(cited)
  WITH DISTINCT cited.sourceId AS sourceId
  LIMIT 101
  RETURN count(sourceId) AS sources
}
OPTIONAL MATCH (u:User {id: r.recordedBy})
RETURN r.id AS id, p.id AS personId, type(r) AS type, r.validFrom AS from, r.validTo AS to, r.ground AS ground, r.certainty AS certainty,
       r.reliability AS reliability, r.credibility AS credibility, r.handling AS handling, r.sourceText AS sourceText, sources, r.recordedAt AS recordedAt,
       r.recordedBy AS recordedById, CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy,
       coalesce(r.earlierIds, []) AS earlierIds, r.resumedFrom AS resumedFrom, r.scope IN $correctScopes AS mayEdit
ORDER BY personId, coalesce(from, ''), type, id
LIMIT 1000
