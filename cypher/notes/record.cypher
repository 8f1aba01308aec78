// purpose: keeps a note of a case in which the reader writes, with the sources and witnesses that it leaves out, in place of a version that he has seen or anew, or brings back what he withdrew; the same id sent twice keeps one
// mode: write
// params: id, caseId, version, withdrawnAt, text, struck
// returns: id
// The lock on the case comes first. No row when the version is no longer the one that stands. Of what was withdrawn, `withdrawnAt` is the moment: the
// statement is then asked as of the moment before it. What the writer does not see cannot be named; a correction leaves out what the note left out.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
  AND all(sourceId IN $struck WHERE
    EXISTS { MATCH (s:Fact {id: sourceId}) WHERE VISIBLE(s) }
    OR EXISTS { MATCH (st:Statement)-[by:STATED_BY]->(:Person {id: sourceId}) WHERE VISIBLE(st) AND VISIBLE(by) })
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c, 'case:' + $caseId AS scope
WHERE NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
CALL (scope) {
  WITH scope
  WHERE $version IS NULL
  RETURN null AS old
  UNION ALL
  MATCH (old:CaseNote {id: $version})
  WHERE VISIBLE(old) AND old.scope = scope AND coalesce(old.supersededAt, '') = $withdrawnAt AND ($withdrawnAt = '' OR old.withdrawnBy = $viewerId)
  RETURN old
}
MERGE (n:Fact {id: $id})
ON CREATE SET n:CaseNote, n.scope = scope, n.recordedAt = $now, n.recordedBy = $viewerId, n.handling = 'H0', n.caseId = $caseId, n.text = $text,
              n.struck = coalesce(old.struck, $struck), n.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END,
              n.resumedFrom = CASE $withdrawnAt WHEN '' THEN null ELSE $withdrawnAt END
// An id that something else has, seen or not, writes nothing.
WITH n, old, scope
WHERE n:CaseNote AND n.scope = scope AND n.recordedBy = $viewerId AND n.recordedAt = $now
FOREACH (one IN CASE WHEN old IS NULL OR $withdrawnAt <> '' THEN [] ELSE [old] END | SET one.supersededAt = $now)
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | REMOVE one.withdrawnBy)
RETURN n.id AS id
