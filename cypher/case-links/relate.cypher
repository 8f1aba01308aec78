// purpose: says that two cases have to do with each other, one of them edited by the writer and both seen by him; nothing is opened, and whoever does not see both sees nothing of it
// mode: write
// params: id, caseId, other, scope, parts, on, ground
// returns: id
// It lies in the joint compartment of the two. The lock on both comes first, in one order for everybody.
MATCH (x:Case)
WHERE x.id IN [$caseId, $other] AND VISIBLE(x)
WITH x
ORDER BY x.id
SET x.lockedFor = $id
REMOVE x.lockedFor
WITH collect(x) AS both
WHERE size(both) = 2
CALL (both) {
  MATCH (c:Case {id: $caseId})
  WHERE VISIBLE(c) AND c.scope IN $editScopes
  RETURN c
}
CALL (c) {
  MATCH (o:Case {id: $other})
  WHERE VISIBLE(o)
  RETURN o
}
// What another has recorded while the lock was waited for is later than the moment of the reader.
WITH c, o
WHERE coalesce(c.relatedAt, '') < $now AND coalesce(o.relatedAt, '') < $now
  AND NOT EXISTS { MATCH (a:CaseLink {fromId: c.id}) WHERE VISIBLE(a) AND a.intoId = o.id }
  AND NOT EXISTS { MATCH (b:CaseLink {fromId: o.id}) WHERE VISIBLE(b) AND b.intoId = c.id }
SET c.relatedAt = $now, o.relatedAt = $now
MERGE (j:Compartment {id: $scope})
ON CREATE SET j.kind = 'JOINT', j.parts = $parts
MERGE (c)-[:HOLDS]->(j)
MERGE (o)-[:HOLDS]->(j)
CREATE (l:Fact:CaseLink {id: $id, scope: $scope, kind: 'RELATED', fromId: c.id, intoId: o.id, on: $on, ground: $ground, sourceText: '',
                         personIds: [], episodeIds: [], exhibitIds: [], recordedAt: $now, recordedBy: $viewerId,
                         reliability: 'A', credibility: 1, certainty: 'CONFIRMED', handling: 'H0'})
RETURN l.id AS id
