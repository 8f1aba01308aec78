// purpose: says who works a notice or a domestic search, where it lies and the reader writes, or that nobody does; what was said before is superseded
// mode: write
// params: id, aboutId, version, ownerId, on
// optional: version, ownerId
// returns: id
// The lock comes first. A search is known by the id of its first version: a correction makes another. No row when something else stands than the version that was read; what another recorded while the lock was waited
// for may be later than the moment as of which this looks, and unseen by it: hence the moment of the last. That the account may write there has been asked before.
MATCH (n:Notice|DomesticSearch {id: $aboutId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, CASE WHEN n:DomesticSearch THEN coalesce(head(n.earlierIds), n.id) ELSE n.id END AS worked
WHERE STANDS(n) AND coalesce(n.assignedAt, '') <= $now
CALL (worked) {
  OPTIONAL MATCH (standing:NoticeOwner {noticeId: worked})
  WHERE VISIBLE(standing) AND standing.supersededAt IS NULL
  RETURN standing
  ORDER BY standing.recordedAt DESC, standing.id
  LIMIT 1
}
WITH n, worked, standing AS old
WHERE coalesce(old.id, '') = coalesce($version, '')
MERGE (o:Fact {id: $id})
ON CREATE SET o:NoticeOwner, o.scope = n.scope, o.recordedAt = $now, o.recordedBy = $viewerId, o.reliability = 'A', o.credibility = 1, o.certainty = 'CONFIRMED',
              o.handling = 'H0', o.noticeId = worked, o.ownerId = $ownerId, o.on = $on, o.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END
// An id that something else has, seen or not, writes nothing.
WITH n, o, old, worked
WHERE o:NoticeOwner AND o.noticeId = worked AND o.scope = n.scope AND o.recordedBy = $viewerId AND o.recordedAt = $now AND o.id <> coalesce(old.id, '')
SET n.assignedAt = $now
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | SET one.supersededAt = $now)
RETURN o.id AS id
