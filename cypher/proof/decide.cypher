// purpose: records what a prosecutor decides on an element of a charge that he may edit; it lies where the charge does, and the same id sent twice records one
// mode: write
// params: id, caseId, chargeId, element, verdict, reason, stateThen
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (ch:Charge {id: $chargeId})-[i:IN_CASE]->(c)
WHERE VISIBLE(ch) AND VISIBLE(i) AND APPROVED(ch) AND ch.scope IN $correctScopes
MERGE (d:Fact {id: $id})
ON CREATE SET d:ElementDecision, d.scope = ch.scope, d.recordedAt = $now, d.recordedBy = $viewerId, d.handling = 'H0', d.caseId = $caseId,
              d.chargeId = $chargeId, d.element = $element, d.verdict = $verdict, d.reason = $reason, d.stateThen = $stateThen
// An id that something else has, seen or not, writes nothing.
WITH d, ch
WHERE d.recordedBy = $viewerId AND d.scope = ch.scope AND d.chargeId = $chargeId AND d.element = $element
RETURN d.id AS id
