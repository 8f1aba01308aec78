// purpose: records a task in a case in which the reader writes, or a version of it by its owner, or brings back what the reader withdrew; the same id sent twice records one
// mode: write
// params: id, caseId, version, withdrawnAt, text, ownerId, dueOn, doneOn, kind, victimId
// returns: id
// The lock on the case comes first. No row when the version is no longer the one that stands, or its owner is no member.
// Of what was withdrawn, `withdrawnAt` is the moment: the statement is then asked as of the moment before it.
// An owner who only reads the case may change a task of his own: the resolver lets him tick it and no more.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $scopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c, 'case:' + $caseId AS scope
WHERE NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
  AND EXISTS { MATCH (o:User {id: $ownerId})-[m:MEMBER]->(c) WHERE m.until IS NULL OR m.until >= $today }
CALL (scope) {
  WITH scope
  WHERE $version IS NULL AND scope IN $editScopes
  RETURN null AS old
  UNION ALL
  MATCH (old:CaseTask {id: $version})
  WHERE VISIBLE(old) AND old.scope = scope AND coalesce(old.supersededAt, '') = $withdrawnAt
    AND (scope IN $editScopes OR ($withdrawnAt = '' AND old.ownerId = $viewerId)) AND ($withdrawnAt = '' OR old.withdrawnBy = $viewerId)
  RETURN old
}
MERGE (t:Fact {id: $id})
ON CREATE SET t:CaseTask, t.scope = scope, t.recordedAt = $now, t.recordedBy = $viewerId, t.handling = 'H0', t.text = $text, t.ownerId = $ownerId,
              t.dueOn = $dueOn, t.doneOn = $doneOn, t.kind = $kind, t.victimId = $victimId, t.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END,
              t.resumedFrom = CASE $withdrawnAt WHEN '' THEN null ELSE $withdrawnAt END
// An id that something else has, seen or not, writes nothing.
WITH c, t, old, scope
WHERE t.recordedBy = $viewerId AND t.recordedAt = $now AND t.scope = scope
MERGE (t)-[i:IN_CASE]->(c)
ON CREATE SET i.scope = scope, i.recordedAt = $now, i.recordedBy = $viewerId
WITH c, t, old
// include: tasks/superseded
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | REMOVE one.withdrawnBy)
RETURN t.id AS id
