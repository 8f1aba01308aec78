// purpose: records an episode with what was done in it, in a case in which the reader writes, in place of a version that he has seen or anew, or brings back what he withdrew; the same id sent twice records one
// mode: write
// params: id, caseId, version, withdrawnAt, rows, victimId, recruitedIn, transited, exploitedIn, placeId, offenceIds, acts
// returns: id
// The lock on the case comes first. No row when the version is no longer the one that stands. Of what was withdrawn, `withdrawnAt` is the moment: the
// statement is then asked as of the moment before it.
// What another has done while the lock was waited for is later than the moment as of which the reader looks; hence the test of supersededAt itself.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c, 'case:' + $caseId AS scope
WHERE NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
CALL (c, scope) {
  WITH c, scope
  WHERE $version IS NULL
  RETURN null AS old
  UNION ALL
  MATCH (old:Episode {id: $version})-[i:IN_CASE]->(c)
  WHERE VISIBLE(i) AND VISIBLE(old) AND coalesce(old.supersededAt, '') = $withdrawnAt AND ($withdrawnAt = '' OR old.withdrawnBy = $viewerId)
    AND (old.scope = scope OR (old.scope IN $correctScopes AND EXISTS { MATCH (c)-[:SHARES {isWhole: true}]->(:Compartment {id: old.scope}) }))
  RETURN old
  LIMIT 1
}
CALL (c) {
  MATCH (victim:Person {id: $victimId})
  RETURN victim
}
CALL (c) {
  MATCH (abroad:Country {code: $exploitedIn})
  RETURN abroad
}
// What came with a case that was joined into this one stays where it lies.
WITH c, old, victim, abroad, coalesce(old.scope, scope) AS scope
UNWIND $rows AS row
MERGE (x:Fact {id: $id})
ON CREATE SET x += row.own, x:Episode, x.scope = scope, x.recordedAt = $now, x.recordedBy = $viewerId,
              x.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END,
              x.resumedFrom = CASE $withdrawnAt WHEN '' THEN null ELSE $withdrawnAt END
// An id that something else has, seen or not, writes nothing.
WITH c, x, old, victim, abroad, scope
WHERE x.recordedBy = $viewerId AND x.recordedAt = $now AND x.scope = scope
MERGE (x)-[of:OF_VICTIM]->(victim)
SET of.scope = scope, of.recordedAt = $now, of.recordedBy = $viewerId
MERGE (x)-[there:EXPLOITED_IN]->(abroad)
SET there.scope = scope, there.recordedAt = $now, there.recordedBy = $viewerId
WITH c, x, old, scope
CALL (c, x, old, scope) {
  WITH c, x, old, scope
  WHERE old IS NULL
  MERGE (x)-[i:IN_CASE]->(c)
  SET i.scope = scope, i.recordedAt = $now, i.recordedBy = $viewerId
}
CALL (x, old) {
  MATCH (old)-[was:IN_CASE]->(k:Case)
  WHERE VISIBLE(was) AND VISIBLE(k)
  MERGE (x)-[i:IN_CASE]->(k)
  SET i = properties(was), i.recordedAt = $now, i.recordedBy = $viewerId, i.supersededAt = null
}
CALL (x, scope) {
  MATCH (home:Reference {code: $recruitedIn})
  WHERE home:District OR home:Country
  MERGE (x)-[r:RECRUITED_IN]->(home)
  SET r.scope = scope, r.recordedAt = $now, r.recordedBy = $viewerId
}
CALL (x, scope) {
  MATCH (land:Country)
  WHERE land.code IN $transited
  MERGE (x)-[r:TRANSITED]->(land)
  SET r.scope = scope, r.recordedAt = $now, r.recordedBy = $viewerId
}
CALL (x, scope) {
  MATCH (spot:Place {id: $placeId})
  MERGE (x)-[r:AT_PLACE]->(spot)
  SET r.scope = scope, r.recordedAt = $now, r.recordedBy = $viewerId
}
CALL (x, scope) {
  MATCH (o:Fact:Offence)
  WHERE o.id IN $offenceIds AND VISIBLE(o) AND o.supersededAt IS NULL
  MERGE (x)-[r:PART_OF]->(o)
  SET r.scope = scope, r.recordedAt = $now, r.recordedBy = $viewerId
}
// include: episodes/acts
// include: episodes/superseded
CALL (old) {
  WITH old
  WHERE old IS NOT NULL
  REMOVE old.withdrawnBy
}
RETURN x.id AS id
