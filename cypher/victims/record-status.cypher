// purpose: records a decision on a victim of a case that the reader edits, or one that takes the place of the version that was read
// mode: write
// params: id, victimId, caseId, version, seenIds, status, on, by, ground
// returns: id
// The lock on the compartment comes first; only then is compared what was seen. What another recorded while the lock was waited for may be later
// than the moment as of which this looks, and in a compartment that was not there yet: hence the moment of the last, and that it is held.
// timeout: 30
MATCH (p:Person {id: $victimId})-[role:VICTIM_IN]->(c:Case {id: $caseId})
WHERE VISIBLE(role) AND VISIBLE(c) AND 'case:' + $caseId IN $editScopes
WITH DISTINCT p, c
// include: victims/care
WITH p, c, k
WHERE (k.decidedAt IS NULL OR (k.id IN $scopes AND k.decidedAt <= $now))
  AND NOT EXISTS {
    MATCH (unseen:VictimStatus)-[of:STATUS_OF]->(p), (unseen:VictimStatus)-[in:IN_CASE]->(c)
    WHERE VISIBLE(unseen) AND VISIBLE(of) AND VISIBLE(in) AND NOT unseen.id IN $seenIds
  }
CALL (p, c) {
  OPTIONAL MATCH (old:VictimStatus {id: $version})-[of:STATUS_OF]->(p)
  WHERE VISIBLE(old) AND VISIBLE(of) AND old.supersededAt IS NULL AND EXISTS { MATCH (old)-[in:IN_CASE]->(c) WHERE VISIBLE(in) }
  RETURN old
}
WITH p, c, k, old
WHERE $version IS NULL OR old IS NOT NULL
MERGE (v:Fact {id: $id})
ON CREATE SET v:VictimStatus, v.scope = k.id, v.recordedAt = $now, v.recordedBy = $viewerId, v.reliability = 'A', v.credibility = 1, v.certainty = 'CONFIRMED',
              v.handling = 'H0', v.status = $status, v.on = $on, v.by = $by, v.sourceText = $ground,
              v.earlierIds = CASE WHEN old IS NULL THEN [] ELSE coalesce(old.earlierIds, []) + [old.id] END
// An id that something else has, seen or not, writes nothing.
WITH p, c, k, old, v
WHERE v:VictimStatus AND v.scope = k.id AND v.recordedBy = $viewerId AND v.recordedAt = $now AND v.id <> coalesce(old.id, '')
MERGE (v)-[o:STATUS_OF]->(p)
ON CREATE SET o.scope = k.id, o.recordedAt = $now, o.recordedBy = $viewerId
MERGE (v)-[i:IN_CASE]->(c)
ON CREATE SET i.scope = k.id, i.recordedAt = $now, i.recordedBy = $viewerId
SET k.decidedAt = $now
WITH v, old
// include: victims/superseded
RETURN v.id AS id
