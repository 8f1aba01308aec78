// purpose: tells where a notice or a domestic search lies that it is to be withdrawn or ended, or that this is settled; what was told before of the same duty is superseded
// mode: write
// params: id, aboutId, version, duty, isSettled
// optional: version
// returns: id
// Whoever sees it tells: a duty out of a list and no words, so nothing of a case goes to the board but that. Who told it, or who writes there, settles it; who settled it brings it back, as it was told.
// The lock comes first. A search is known by the id of its first version: a correction makes another. No row when something else stands than what was read; what another recorded while the lock was waited for may be later
// than the moment as of which this looks, and unseen by it: hence the moment of the last.
MATCH (n:Notice|DomesticSearch {id: $aboutId})
WHERE VISIBLE(n)
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, CASE WHEN n:DomesticSearch THEN coalesce(head(n.earlierIds), n.id) ELSE n.id END AS worked
WHERE STANDS(n) AND coalesce(n.toldAt, '') <= $now
CALL (worked) {
  OPTIONAL MATCH (standing:ToldDuty {noticeId: worked})
  WHERE VISIBLE(standing) AND standing.supersededAt IS NULL AND standing.duty = $duty
  RETURN standing
  ORDER BY standing.id
  LIMIT 1
}
WITH n, worked, standing AS old, $isSettled OR (standing.isSettled AND standing.recordedBy = $viewerId) AS isAsTold
WHERE coalesce(old.id, '') = coalesce($version, '') AND (NOT $isSettled OR old.toldBy = $viewerId OR n.scope IN $editScopes)
MERGE (t:Fact {id: $id})
ON CREATE SET t:ToldDuty, t.scope = n.scope, t.recordedAt = $now, t.recordedBy = $viewerId, t.reliability = 'A', t.credibility = 2, t.certainty = 'CONFIRMED', t.handling = 'H0',
              t.noticeId = worked, t.duty = $duty, t.isSettled = $isSettled, t.toldBy = CASE WHEN isAsTold THEN old.toldBy ELSE $viewerId END, t.on = CASE WHEN isAsTold THEN old.on ELSE $today END
// An id that something else has, seen or not, writes nothing.
WITH n, worked, t, old
WHERE t:ToldDuty AND t.noticeId = worked AND t.scope = n.scope AND t.recordedBy = $viewerId AND t.recordedAt = $now AND t.id <> coalesce(old.id, '')
SET n.toldAt = $now
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | SET one.supersededAt = $now)
RETURN t.id AS id
