// purpose: keeps an enquiry that was asked in a case that the reader edits; the same id sent twice keeps one, and a gap that is asked about already gives no second
// mode: write
// params: id, caseId, rule, about, gap, text, legalGround
// returns: id
// The lock on the case comes first: two who ask at once ask one after the other.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
WHERE NOT EXISTS {
  MATCH (before:Enquiry)
  WHERE before.gap = $gap AND before.id <> $id AND before.caseId = $caseId AND VISIBLE(before) AND coalesce(before.outcome, 'ANSWERED') <> 'REFUSED'
}
MERGE (q:Enquiry {id: $id})
ON CREATE SET q:Fact, q.scope = 'case:' + $caseId, q.recordedAt = $now, q.recordedBy = $viewerId, q.handling = 'H0', q.caseId = $caseId, q.rule = $rule,
              q.about = $about, q.gap = $gap, q.text = $text, q.legalGround = $legalGround
WITH q
WHERE q.caseId = $caseId AND q.recordedBy = $viewerId
RETURN q.id AS id
