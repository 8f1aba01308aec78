// purpose: records a journey in a case in which the reader writes, or a correction of the version that stands, or brings back what the reader withdrew; the same id sent twice records one
// mode: write
// params: id, caseId, version, withdrawnAt, on, mode, departedFrom, arrivedIn, travellerIds, tieIds, certainty, reliability, credibility, handling, sourceText
// returns: id
// The lock on the case comes first. No row when the version no longer stands. Of what was withdrawn, `withdrawnAt` is the moment: the
// statement is then asked as of the moment before it.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c, 'case:' + $caseId AS scope
WHERE NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
CALL (scope) {
  WITH scope
  WHERE $version IS NULL
  RETURN null AS old
  UNION ALL
  MATCH (old:Fact {id: $version})
  WHERE old:Trip AND VISIBLE(old) AND old.scope = scope AND coalesce(old.supersededAt, '') = $withdrawnAt
    AND ($withdrawnAt = '' OR old.withdrawnBy = $viewerId)
  RETURN old
}
CALL (scope) {
  MATCH (origin:Country {code: $departedFrom})
  RETURN origin
}
CALL (scope) {
  MATCH (goal:Country {code: $arrivedIn})
  RETURN goal
}
MERGE (t:Fact {id: $id})
ON CREATE SET t:Trip, t.scope = scope, t.recordedAt = $now, t.recordedBy = $viewerId, t.certainty = $certainty, t.reliability = $reliability,
              t.credibility = toInteger($credibility), t.handling = $handling, t.sourceText = $sourceText, t.on = $on, t.mode = $mode,
              t.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END,
              t.resumedFrom = CASE $withdrawnAt WHEN '' THEN null ELSE $withdrawnAt END
// An id that something else has, seen or not, writes nothing.
WITH t, old, scope, origin, goal
WHERE t.recordedBy = $viewerId AND t.recordedAt = $now AND t.scope = scope
MERGE (t)-[d:DEPARTED_FROM]->(origin)
ON CREATE SET d.scope = scope, d.recordedAt = $now, d.recordedBy = $viewerId
MERGE (t)-[a:ARRIVED_AT]->(goal)
ON CREATE SET a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId
WITH t, old, scope
CALL (t, scope) {
  UNWIND range(0, size($tieIds) - 1) AS at
  WITH t, scope, at
  WHERE at < size($travellerIds)
  MATCH (p:Person {id: $travellerIds[at]})
  MERGE (p)-[k:TOOK]->(t)
  ON CREATE SET k.id = $tieIds[at], k.scope = scope, k.recordedAt = $now, k.recordedBy = $viewerId
}
// include: journeys/superseded
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | REMOVE one.withdrawnBy)
RETURN t.id AS id
