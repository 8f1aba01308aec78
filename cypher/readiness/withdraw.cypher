// purpose: withdraws the answer to a check that the reader has recorded himself
// mode: write
// params: id, noticeId
// returns: id
// Under the lock of the notice, as recording: what a correction has superseded meanwhile is no longer withdrawn.
MATCH (n:Notice {id: $noticeId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n
MATCH (f:ReadinessFact {noticeId: n.id})
WHERE VISIBLE(f) AND f.id = $id AND f.scope = n.scope AND f.recordedBy = $viewerId AND f.supersededAt IS NULL
SET f.supersededAt = $now
RETURN f.id AS id
