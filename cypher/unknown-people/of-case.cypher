// purpose: people of a case who are known by number alone, with the episode to which they belong; the latest first
// params: caseId
// returns: id, estimateFrom, estimateTo, what, note, episodeId, certainty, reliability, credibility, handling, sourceText, sources, recordedAt, recordedById, recordedBy, earlierIds, mayEdit
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (x:UnknownPersons)-[i:IN_CASE]->(c)
WHERE VISIBLE(x) AND VISIBLE(i)
WITH x
ORDER BY x.recordedAt DESC, x.id
LIMIT 200
CALL (x) {
  OPTIONAL MATCH (x)-[k:CONCERNS]->(e:Episode)
  WHERE VISIBLE(k) AND VISIBLE(e)
  RETURN e.id AS episodeId
  ORDER BY episodeId
  LIMIT 1
}
CALL (x) {
  MATCH (q:Citation {factId: x.id})
  WHERE VISIBLE(q)
  WITH DISTINCT q.sourceId AS sourceId
  LIMIT 101
  RETURN count(sourceId) AS sources
}
OPTIONAL MATCH (u:User {id: x.recordedBy})
RETURN x.id AS id, toInteger(x.estimateFrom) AS estimateFrom, toInteger(x.estimateTo) AS estimateTo, x.what AS what, x.note AS note, episodeId,
       x.certainty AS certainty, x.reliability AS reliability, toInteger(x.credibility) AS credibility, x.handling AS handling, x.sourceText AS sourceText, sources,
       x.recordedAt AS recordedAt, x.recordedBy AS recordedById, {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS recordedBy,
       coalesce(x.earlierIds, []) AS earlierIds, x.scope IN $editScopes AS mayEdit
ORDER BY recordedAt DESC, id
