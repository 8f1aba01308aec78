// purpose: after what was withdrawn for a reason came back: the reason stands no more
// mode: write
// params: id
// returns: id
MATCH (w:Fact:Withdrawal {withdrawnId: $id})
WHERE VISIBLE(w) AND w.recordedBy = $viewerId AND w.scope IN $correctScopes
SET w.supersededAt = $now
RETURN w.id AS id
