// purpose: withdraws what happened to an exhibit or a statement: what the reader has recorded himself, or with a reason what another has, where he writes; the reason is kept with the source
// mode: write
// params: id, noteId, reason
// returns: id, exhibitId
// Of two who withdraw it at once the slower finds it superseded.
MATCH (e:Fact:ExhibitEvent {id: $id})-[t:OF_EXHIBIT]->(x:Fact)
WHERE VISIBLE(e) AND VISIBLE(t) AND VISIBLE(x) AND (e.recordedBy = $viewerId OR $reason IS NOT NULL) AND e.scope IN $correctScopes
SET e.lockedFor = $noteId
REMOVE e.lockedFor
WITH e, t, x
WHERE STANDS(e)
SET e.supersededAt = $now, e.withdrawnBy = $viewerId, t.supersededAt = $now
FOREACH (said IN CASE WHEN $reason IS NULL THEN [] ELSE [$reason] END |
  CREATE (:Fact:Withdrawal {id: $noteId, scope: e.scope, recordedAt: $now, recordedBy: $viewerId, handling: e.handling, withdrawnId: e.id, sourceId: x.id, eventKind: e.kind, on: e.on, reason: said}))
RETURN e.id AS id, x.id AS exhibitId
