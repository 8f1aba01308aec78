// purpose: what is asked to be confirmed of a chart that is the reader's or shared with him, or one such request by its id: the newest first
// params: chartId, id
// optional: chartId, id
// returns: id, linkId, caseId, chartId, hypothesisId, words, source, target, type, certainty, reliability, credibility, handling, validFrom, validTo, sourceText, isSealed, askedAt, askedBy, askedByAz, askedByEn, outcome, reason, closedAt, closedBy, closedByAz, closedByEn, mayEdit
CALL () {
  MATCH (q:LinkRequest)
  WHERE q.chartId = $chartId AND VISIBLE(q)
  RETURN q
  UNION
  MATCH (q:LinkRequest)
  WHERE q.id = $id AND VISIBLE(q)
  RETURN q
}
WITH q
WHERE EXISTS { MATCH (:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: q.chartId}) WHERE VISIBLE(k) AND VISIBLE(ch) }
OPTIONAL MATCH (asker:User {id: q.recordedBy})
OPTIONAL MATCH (closer:User {id: q.closedBy})
RETURN q.id AS id, q.linkId AS linkId, q.caseId AS caseId, q.chartId AS chartId, q.hypothesisId AS hypothesisId, q.words AS words, q.source AS source,
       q.target AS target, q.type AS type, q.certainty AS certainty, q.reliability AS reliability, q.credibility AS credibility, q.handling AS handling,
       q.validFrom AS validFrom, q.validTo AS validTo, q.sourceText AS sourceText, q.scope ENDS WITH ':identity' AS isSealed, q.recordedAt AS askedAt,
       q.recordedBy AS askedBy, coalesce(asker.nameAz, '') AS askedByAz, coalesce(asker.nameEn, '') AS askedByEn, q.outcome AS outcome, q.reason AS reason,
       q.closedAt AS closedAt, q.closedBy AS closedBy, closer.nameAz AS closedByAz, closer.nameEn AS closedByEn, q.scope IN $editScopes AS mayEdit
ORDER BY askedAt DESC, id DESC
LIMIT 200
