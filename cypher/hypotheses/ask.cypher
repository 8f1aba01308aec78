// purpose: keeps that a hypothesis on a chart on which the reader works is asked to be confirmed as a link; the same id sent twice keeps one, and one that waits or is confirmed gives no second
// mode: write
// params: id, linkId, caseId, isSealed, chartId, hypothesisId, words, source, target, type, certainty, reliability, credibility, handling, validFrom, validTo, sourceText
// returns: id
// It lies where the link will. The lock on the case comes first: two who ask at once ask one after the other.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
WITH c, 'case:' + $caseId + CASE WHEN $isSealed THEN ':identity' ELSE '' END AS scope
WHERE scope IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH scope
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $chartId})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level IN ['OWN', 'EDIT'] AND ch.caseId = $caseId
  AND NOT EXISTS {
    MATCH (before:LinkRequest)
    WHERE before.chartId = $chartId AND before.hypothesisId = $hypothesisId AND before.id <> $id AND VISIBLE(before) AND coalesce(before.outcome, 'CONFIRMED') <> 'DECLINED'
  }
MERGE (q:LinkRequest {id: $id})
ON CREATE SET q:Fact, q.scope = scope, q.recordedAt = $now, q.recordedBy = $viewerId, q.linkId = $linkId, q.caseId = $caseId, q.chartId = $chartId,
              q.hypothesisId = $hypothesisId, q.words = $words, q.source = $source, q.target = $target, q.type = $type, q.certainty = $certainty,
              q.reliability = $reliability, q.credibility = toInteger($credibility), q.handling = $handling, q.validFrom = $validFrom,
              q.validTo = $validTo, q.sourceText = $sourceText
WITH q
WHERE q.chartId = $chartId AND q.recordedBy = $viewerId
RETURN q.id AS id
