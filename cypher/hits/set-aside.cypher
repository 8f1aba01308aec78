// purpose: one side says of a hit that it is not the same person; it lies with the record of that side, or on the board with the notice, and the other learns nothing of it
// mode: write
// params: id, hitId, pairKey, sideId, reason
// returns: id
// The lock on the record, or the notice, comes first. What another recorded while the lock was waited for may be later than the moment as of which this looks, and unseen
// by it: hence the moment of the last of them.
MATCH (rec:Fact {id: $sideId})
WHERE VISIBLE(rec) AND (rec:Record OR rec:Notice OR rec:DomesticSearch) AND rec.scope IN $editScopes
SET rec.lockedFor = $id
REMOVE rec.lockedFor
WITH rec
WHERE STANDS(rec) AND coalesce(rec.asideAt, '') <= $now
  AND NOT EXISTS {
    MATCH (standing:HitAside)
    WHERE VISIBLE(standing) AND standing.hitId = $hitId AND standing.scope = rec.scope
  }
MERGE (j:Fact {id: $id})
ON CREATE SET j:HitAside, j.scope = rec.scope, j.recordedAt = $now, j.recordedBy = $viewerId, j.reliability = 'A', j.credibility = 2, j.certainty = 'CONFIRMED',
              j.handling = 'H0', j.hitId = $hitId, j.pairKey = $pairKey, j.reason = $reason
// An id that something else has, seen or not, writes nothing.
WITH rec, j
WHERE j:HitAside AND j.scope = rec.scope AND j.recordedBy = $viewerId AND j.recordedAt = $now
SET rec.asideAt = $now
RETURN j.id AS id
