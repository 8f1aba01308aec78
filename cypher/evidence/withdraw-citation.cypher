// purpose: takes back a citation: the reader's own, or with a reason that of another, where he writes; the reason is kept with the source
// mode: write
// params: id, noteId, reason
// returns: id, factId, sourceId
// Of two who withdraw it at once the slower finds it superseded.
MATCH (q:Fact:Citation {id: $id})
WHERE VISIBLE(q) AND (q.recordedBy = $viewerId OR $reason IS NOT NULL) AND q.importId IS NULL AND q.scope IN $correctScopes
SET q.lockedFor = $noteId
REMOVE q.lockedFor
WITH q
WHERE STANDS(q)
SET q.supersededAt = $now, q.withdrawnBy = $viewerId
FOREACH (said IN CASE WHEN $reason IS NULL THEN [] ELSE [$reason] END |
  CREATE (:Fact:Withdrawal {id: $noteId, scope: q.scope, recordedAt: $now, recordedBy: $viewerId, handling: q.handling, withdrawnId: q.id, sourceId: q.sourceId, factId: q.factId, reason: said}))
RETURN q.id AS id, q.factId AS factId, q.sourceId AS sourceId
