// purpose: puts a version of an event of a notice in the place of the one that was read, where the reader writes; the same id sent twice records one
// mode: write
// params: id, noticeId, revision, seen, version, on, ground, document, dualCriminality, validTo
// returns: id
// What the row was judged by is compared under the lock, as in notices/record-event. The state stays, and so does whose event it was first.
MATCH (n:Notice {id: $noticeId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, n.scope AS scope
WHERE coalesce(n.revision, 0) = $revision AND STANDS(n)
  AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
  AND NOT EXISTS { MATCH (unseen:NoticeEvent)-[of:OF_NOTICE]->(n) WHERE VISIBLE(unseen) AND VISIBLE(of) AND NOT unseen.id IN $seen }
MATCH (old:NoticeEvent {id: $version})-[was:OF_NOTICE]->(n)
WHERE VISIBLE(old) AND VISIBLE(was) AND old.supersededAt IS NULL
MERGE (e:Fact {id: $id})
ON CREATE SET e:NoticeEvent, e.scope = scope, e.recordedAt = $now, e.recordedBy = $viewerId, e.reliability = 'A', e.credibility = 1, e.certainty = 'CONFIRMED',
              e.handling = 'H0', e.state = old.state, e.on = $on, e.ground = $ground, e.sourceText = $document, e.dualCriminality = $dualCriminality, e.validTo = $validTo,
              e.earlierIds = coalesce(old.earlierIds, []) + [old.id],
              e.firstBy = CASE WHEN old.importId IS NULL THEN coalesce(old.firstBy, old.recordedBy) ELSE 'import' END
// An id that something else has, seen or not, writes nothing.
WITH n, e, scope, old, was
WHERE e:NoticeEvent AND e.recordedBy = $viewerId AND e.recordedAt = $now AND e.scope = scope AND e.id <> old.id
MERGE (e)-[o:OF_NOTICE]->(n)
ON CREATE SET o.scope = scope, o.recordedAt = $now, o.recordedBy = $viewerId
SET old.supersededAt = $now, was.supersededAt = $now, n.revision = $revision + 1
RETURN e.id AS id
