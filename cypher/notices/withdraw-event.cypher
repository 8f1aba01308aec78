// purpose: withdraws a change of the state of a notice that the reader was the first to record, whoever has corrected it since; with its only one the notice that he drafted
// mode: write
// params: id, noticeId, revision, seen
// returns: id
// What the row was judged by is compared under the lock, as in notices/record-event.
MATCH (n:Notice {id: $noticeId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n
WHERE coalesce(n.revision, 0) = $revision
  AND NOT EXISTS { MATCH (unseen:NoticeEvent)-[of:OF_NOTICE]->(n) WHERE VISIBLE(unseen) AND VISIBLE(of) AND NOT unseen.id IN $seen }
MATCH (e:NoticeEvent {id: $id})-[o:OF_NOTICE]->(n)
WHERE VISIBLE(e) AND VISIBLE(o) AND coalesce(e.firstBy, e.recordedBy) = $viewerId AND e.importId IS NULL AND e.supersededAt IS NULL
SET e.supersededAt = $now, o.supersededAt = $now, n.revision = $revision + 1
WITH n
CALL (n) {
  WITH n
  WHERE n.recordedBy = $viewerId AND n.importId IS NULL
    AND NOT EXISTS { MATCH (left:NoticeEvent)-[of:OF_NOTICE]->(n) WHERE VISIBLE(left) AND VISIBLE(of) AND left.supersededAt IS NULL }
  SET n.supersededAt = $now
}
CALL (n) {
  MATCH (n)-[r:SEEKS]->(p:Person)
  WHERE VISIBLE(r) AND n.supersededAt = $now
  SET r.supersededAt = $now
}
CALL (n) {
  MATCH (n)-[r:IN_CASE|BASED_ON]->(end:Fact)
  WHERE VISIBLE(r) AND VISIBLE(end) AND n.supersededAt = $now
  SET r.supersededAt = $now
}
RETURN $id AS id
