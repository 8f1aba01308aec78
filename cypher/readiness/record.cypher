// purpose: records the answer to a check of a notice or of a domestic search, where that lies and the reader writes, or a version of it that takes the place of the one that was read
// mode: write
// params: id, aboutId, version, kind, country, answer, on, validTo, document, note
// returns: id
// The lock comes first. A search is known by the id of its first version: a correction makes another. No row when the version is no longer the one that stands; without one, when an answer stands already. What another
// recorded while the lock was waited for may be later than the moment as of which this looks, and unseen by it: hence the moment of the last answer.
MATCH (n:Notice|DomesticSearch {id: $aboutId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, CASE WHEN n:DomesticSearch THEN coalesce(head(n.earlierIds), n.id) ELSE n.id END AS worked
WHERE STANDS(n) AND coalesce(n.answeredAt, '') <= $now
CALL (worked) {
  OPTIONAL MATCH (standing:ReadinessFact {noticeId: worked})
  WHERE VISIBLE(standing) AND standing.supersededAt IS NULL AND standing.kind = $kind AND coalesce(standing.country, '') = coalesce($country, '')
  RETURN standing
  ORDER BY standing.id
  LIMIT 1
}
WITH n, worked, standing AS old
WHERE coalesce(old.id, '') = coalesce($version, '')
MERGE (f:Fact {id: $id})
ON CREATE SET f:ReadinessFact, f.scope = n.scope, f.recordedAt = $now, f.recordedBy = $viewerId, f.reliability = 'A', f.credibility = 2,
              f.certainty = 'CONFIRMED', f.handling = 'H0', f.noticeId = worked, f.kind = $kind, f.country = $country, f.answer = $answer, f.on = $on, f.validTo = $validTo,
              f.sourceText = $document, f.note = $note
// An id that something else has, seen or not, writes nothing.
WITH n, worked, f, old
WHERE f:ReadinessFact AND f.noticeId = worked AND f.scope = n.scope AND f.recordedBy = $viewerId AND f.recordedAt = $now AND f.id <> coalesce(old.id, '')
SET n.answeredAt = $now
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | SET one.supersededAt = $now)
RETURN f.id AS id
