// purpose: withdraws what the reader has recorded of an exhibit or a statement himself
// mode: write
// params: id
// returns: id, exhibitId
MATCH (e:Fact:ExhibitEvent {id: $id})-[t:OF_EXHIBIT]->(x:Fact)
WHERE VISIBLE(e) AND VISIBLE(t) AND VISIBLE(x) AND e.recordedBy = $viewerId AND e.scope IN $correctScopes
SET e.supersededAt = $now, e.withdrawnBy = $viewerId, t.supersededAt = $now
RETURN e.id AS id, x.id AS exhibitId
