// purpose: records a change of the state of a notice where the reader writes; the same id sent twice records one
// mode: write
// params: id, noticeId, revision, seen, state, on, ground, document, dualCriminality, validTo
// returns: id
// The lock on the notice comes first; only then is compared what was seen of it, in two ways. What another recorded while the lock was waited for
// may be later than the moment as of which this looks: hence a number that counts every change of the row. What another recorded while the row
// was being read may be counted in that number and yet be later than the moment as of which it was read: hence the events themselves.
MATCH (n:Notice {id: $noticeId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, n.scope AS scope
WHERE coalesce(n.revision, 0) = $revision AND STANDS(n)
  AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
  AND NOT EXISTS { MATCH (unseen:NoticeEvent)-[of:OF_NOTICE]->(n) WHERE VISIBLE(unseen) AND VISIBLE(of) AND NOT unseen.id IN $seen }
MERGE (e:Fact {id: $id})
ON CREATE SET e:NoticeEvent, e.scope = scope, e.recordedAt = $now, e.recordedBy = $viewerId, e.reliability = 'A', e.credibility = 1, e.certainty = 'CONFIRMED',
              e.handling = 'H0', e.state = $state, e.on = $on, e.ground = $ground, e.sourceText = $document, e.dualCriminality = $dualCriminality, e.validTo = $validTo
// An id that something else has, seen or not, writes nothing.
WITH n, e, scope
WHERE e.recordedBy = $viewerId AND e.recordedAt = $now AND e.scope = scope
MERGE (e)-[o:OF_NOTICE]->(n)
ON CREATE SET o.scope = scope, o.recordedAt = $now, o.recordedBy = $viewerId
SET n.revision = $revision + 1
RETURN e.id AS id
