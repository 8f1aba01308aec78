// purpose: links of one type from one element to another, each with who recorded it and how many sources are tied to it, the latest first
// each: LINK
// params: source, target
// returns: id, certainty, reliability, credibility, handling, validFrom, validTo, sourceText, sources, recordedAt, recordedById, recordedBy, earlierIds, mayEdit, keeper
MATCH (a:Anchor)-[r:LINK]->(b:Anchor)
USING INDEX SEEK r:LINK(fromId, scope, toId)
WHERE r.fromId = $source AND r.scope IN $scopes AND r.toId = $target AND VISIBLE(r)
WITH r
ORDER BY r.recordedAt DESC, r.id
LIMIT 200
CALL (r) {
  MATCH (cited:Citation {factId: r.id})
  WHERE VISIBLE(cited)
  WITH DISTINCT cited.sourceId AS sourceId
  LIMIT 101
  RETURN count(sourceId) AS sources
}
OPTIONAL MATCH (u:User {id: r.recordedBy})
RETURN r.id AS id, r.certainty AS certainty, r.reliability AS reliability, toInteger(r.credibility) AS credibility, r.handling AS handling,
       r.validFrom AS validFrom, r.validTo AS validTo, r.sourceText AS sourceText, sources, r.recordedAt AS recordedAt, r.recordedBy AS recordedById,
       CASE WHEN u IS NULL OR r.importId IS NOT NULL AND r.earlierIds IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy,
       coalesce(r.earlierIds, []) AS earlierIds, r.scope IN $correctScopes AS mayEdit,
       CASE WHEN r.ground IS NOT NULL OR r.scope = 'notices' THEN 'NOTICE' WHEN NOT r.scope STARTS WITH 'case:' THEN 'SHARED' WHEN r.importId IS NOT NULL AND r.count IS NOT NULL THEN 'TABLE' END AS keeper
ORDER BY recordedAt DESC, id
