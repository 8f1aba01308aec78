// purpose: withdraws the answer to a check that the reader has recorded himself
// mode: write
// params: id, aboutId
// returns: id
// Under the same lock as recording: what a correction has superseded meanwhile is no longer withdrawn.
MATCH (n:Notice|DomesticSearch {id: $aboutId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, CASE WHEN n:DomesticSearch THEN coalesce(head(n.earlierIds), n.id) ELSE n.id END AS worked
MATCH (f:ReadinessFact {noticeId: worked})
WHERE VISIBLE(f) AND f.id = $id AND f.scope = n.scope AND f.recordedBy = $viewerId AND f.supersededAt IS NULL
SET f.supersededAt = $now
RETURN f.id AS id
