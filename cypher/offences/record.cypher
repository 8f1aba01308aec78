// purpose: records an offence in a case in which the reader writes, in place of a version that he has seen or anew, or brings back what he withdrew; the same id sent twice records one
// mode: write
// params: id, caseId, version, withdrawnAt, article, rows
// returns: id
// The lock on the case comes first. No row when the version is no longer the one that stands. Of what was withdrawn, `withdrawnAt` is the moment: the
// statement is then asked as of the moment before it, so that it carries what named the offence then.
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
  MATCH (c)-[v:COVERS]->(old:Offence {id: $version})
  WHERE VISIBLE(v) AND VISIBLE(old) AND coalesce(old.supersededAt, '') = $withdrawnAt AND ($withdrawnAt = '' OR old.withdrawnBy = $viewerId)
    AND (old.scope = scope OR (old.scope IN $correctScopes AND EXISTS { MATCH (c)-[:SHARES {isWhole: true}]->(:Compartment {id: old.scope}) }))
  RETURN old
  LIMIT 1
}
CALL (c) {
  MATCH (l:LawArticle {code: $article})
  RETURN l
}
// What came with a case that was joined into this one stays where it lies.
WITH c, old, l, coalesce(old.scope, scope) AS scope
UNWIND $rows AS row
MERGE (x:Fact {id: $id})
ON CREATE SET x += row.own, x:Offence, x.scope = scope, x.recordedAt = $now, x.recordedBy = $viewerId,
              x.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END,
              x.resumedFrom = CASE $withdrawnAt WHEN '' THEN null ELSE $withdrawnAt END
// An id that something else has, seen or not, writes nothing.
WITH c, x, old, l, scope
WHERE x.recordedBy = $viewerId AND x.recordedAt = $now AND x.scope = scope
MERGE (x)-[q:QUALIFIED_AS]->(l)
SET q.scope = scope, q.recordedAt = $now, q.recordedBy = $viewerId
WITH c, x, old, scope
CALL (c, x, old, scope) {
  WITH c, x, old, scope
  WHERE old IS NULL
  MERGE (c)-[v:COVERS]->(x)
  SET v.scope = scope, v.recordedAt = $now, v.recordedBy = $viewerId
}
CALL (x, old) {
  MATCH (k:Case)-[was:COVERS]->(old)
  WHERE VISIBLE(was) AND VISIBLE(k)
  MERGE (k)-[v:COVERS]->(x)
  SET v = properties(was), v.recordedAt = $now, v.recordedBy = $viewerId, v.supersededAt = null
}
CALL (x, old) {
  MATCH (ch:Charge)-[was:ON]->(old)
  WHERE VISIBLE(ch) AND VISIBLE(was) AND ch.supersededAt IS NULL
  MERGE (ch)-[n:ON]->(x)
  SET n = properties(was), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
}
CALL (x, old) {
  MATCH (e:Episode)-[was:PART_OF]->(old)
  WHERE VISIBLE(e) AND VISIBLE(was) AND e.supersededAt IS NULL
  MERGE (e)-[n:PART_OF]->(x)
  SET n = properties(was), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
}
// include: offences/superseded
CALL (old) {
  WITH old
  WHERE old IS NOT NULL
  REMOVE old.withdrawnBy
}
RETURN x.id AS id
