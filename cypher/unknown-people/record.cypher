// purpose: records a number of people who are not known otherwise, in a case in which the reader writes, or a correction of the version that stands; the same id sent twice records one
// mode: write
// params: id, caseId, version, tie, episodeTie, episodeId, particulars
// optional: version, episodeId
// returns: id
// The lock on the case comes first. No row when the version no longer stands, or the episode is not one of the case.
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
  WHERE old:UnknownPersons AND VISIBLE(old) AND old.scope = scope AND old.supersededAt IS NULL
  RETURN old
}
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(k:Compartment)
  WHERE k.kind IN ['CASE', 'SHARED']
  RETURN collect(DISTINCT k.id) AS along
}
CALL (c, along) {
  OPTIONAL MATCH (e:Episode {id: $episodeId})-[i:IN_CASE]->(c)
  WHERE VISIBLE(e) AND VISIBLE(i) AND e.scope IN along
  RETURN e
  LIMIT 1
}
WITH c, scope, old, e
WHERE $episodeId IS NULL OR e IS NOT NULL
UNWIND $particulars AS given
MERGE (x:Fact {id: $id})
ON CREATE SET x:UnknownPersons, x += given, x.scope = scope, x.recordedAt = $now, x.recordedBy = $viewerId,
              x.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END
// An id that something else has, seen or not, writes nothing.
WITH c, scope, old, e, x
WHERE x:UnknownPersons AND x.recordedBy = $viewerId AND x.recordedAt = $now AND x.scope = scope
MERGE (x)-[i:IN_CASE]->(c)
ON CREATE SET i.id = $tie, i.scope = scope, i.recordedAt = $now, i.recordedBy = $viewerId
WITH x, old, e, scope
CALL (x, e, scope) {
  WITH x, e, scope
  WHERE e IS NOT NULL
  MERGE (x)-[k:CONCERNS]->(e)
  ON CREATE SET k.id = $episodeTie, k.scope = scope, k.recordedAt = $now, k.recordedBy = $viewerId
}
// include: unknown-people/superseded
RETURN x.id AS id
