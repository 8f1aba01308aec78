// purpose: records a step in the proceedings of a case in which the reader writes, in place of a version that he has seen or anew; the same id sent twice records one
// mode: write
// params: id, caseId, kind, version, rows, personId, article, follows, offences, counts, stagesSeen
// returns: id
// The lock on the case comes first. No row when the version is no longer the one that stands, when something that it follows is gone, or when another stage came in between.
// What another has done while the lock was waited for is later than the moment as of which the reader looks; hence the test of supersededAt itself.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c, 'case:' + $caseId AS scope
WHERE NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
  AND COUNT { MATCH (b:Fact) WHERE b.id IN $follows AND VISIBLE(b) AND b.supersededAt IS NULL
    AND (b.scope = scope OR EXISTS { MATCH (b)-[bi:IN_CASE]->(c) WHERE VISIBLE(bi) }) } = size($follows)
  AND NOT EXISTS {
    MATCH (s:StageChange)-[si:IN_CASE]->(c)
    WHERE VISIBLE(s) AND VISIBLE(si) AND $kind = 'STAGE' AND NOT s.id IN $stagesSeen
  }
CALL (c, scope) {
  WITH c, scope
  WHERE $version IS NULL
  RETURN null AS old
  UNION ALL
  MATCH (old:Fact {id: $version})
  WHERE VISIBLE(old) AND old.supersededAt IS NULL
    AND (old.scope = scope OR (old.scope IN $correctScopes AND EXISTS { MATCH (c)-[:SHARES {isWhole: true}]->(:Compartment {id: old.scope}) }))
  RETURN old
}
// What came with a case that was joined into this one stays where it lies.
WITH c, old, coalesce(old.scope, scope) AS scope
UNWIND $rows AS row
MERGE (x:Fact {id: $id})
ON CREATE SET x += row.own, x.scope = scope, x.recordedAt = $now, x.recordedBy = $viewerId, x.reliability = 'A', x.credibility = 1,
              x.certainty = 'CONFIRMED', x.handling = coalesce(old.handling, 'H0'), x.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END
// An id that something else has, seen or not, writes nothing.
WITH c, x, old, scope
WHERE x.recordedBy = $viewerId AND x.recordedAt = $now AND x.scope = scope
FOREACH (one IN CASE $kind WHEN 'STAGE' THEN [1] ELSE [] END | SET x:StageChange)
FOREACH (one IN CASE $kind WHEN 'DETENTION' THEN [1] ELSE [] END | SET x:Detention)
FOREACH (one IN CASE $kind WHEN 'CHARGE' THEN [1] ELSE [] END | SET x:Charge)
FOREACH (one IN CASE $kind WHEN 'COMMITTAL' THEN [1] ELSE [] END | SET x:Committal)
FOREACH (one IN CASE $kind WHEN 'DECISION' THEN [1] ELSE [] END | SET x:Decision)
FOREACH (one IN CASE $kind WHEN 'SENTENCE' THEN [1] ELSE [] END | SET x:Sentence)
FOREACH (one IN CASE $kind WHEN 'APPEAL' THEN [1] ELSE [] END | SET x:Appeal)
WITH c, x, old, scope
CALL (c, x, old, scope) {
  WITH c, x, old, scope
  WHERE $kind <> 'SENTENCE' AND old IS NULL
  MERGE (x)-[i:IN_CASE]->(c)
  SET i.scope = scope, i.recordedAt = $now, i.recordedBy = $viewerId
}
CALL (x, old) {
  MATCH (old)-[was:IN_CASE]->(k:Case)
  WHERE VISIBLE(was) AND VISIBLE(k)
  MERGE (x)-[i:IN_CASE]->(k)
  SET i = properties(was), i.recordedAt = $now, i.recordedBy = $viewerId
}
CALL (x, scope) {
  MATCH (p:Person {id: $personId})
  MERGE (x)-[a:AGAINST]->(p)
  SET a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId
}
CALL (x, scope) {
  MATCH (l:LawArticle {code: $article})
  MERGE (x)-[q:QUALIFIED_AS]->(l)
  SET q.scope = scope, q.recordedAt = $now, q.recordedBy = $viewerId
}
CALL (x, scope) {
  UNWIND $follows AS beforeId
  MATCH (b:Fact {id: beforeId})
  WHERE VISIBLE(b)
  MERGE (x)-[f:FOLLOWS]->(b)
  SET f.scope = scope, f.recordedAt = $now, f.recordedBy = $viewerId
}
CALL (x, scope) {
  UNWIND $offences AS offenceId
  MATCH (o:Fact:Offence {id: offenceId})
  WHERE VISIBLE(o)
  MERGE (x)-[n:ON]->(o)
  SET n.scope = scope, n.recordedAt = $now, n.recordedBy = $viewerId
}
CALL (x, scope) {
  UNWIND $counts AS count
  MATCH (ch:Fact:Charge {id: count.charge})
  WHERE VISIBLE(ch)
  MERGE (x)-[n:ON]->(ch)
  SET n.scope = scope, n.recordedAt = $now, n.recordedBy = $viewerId, n.result = count.result
}
CALL (x, old, scope) {
  MATCH (later:Fact)-[r:FOLLOWS]->(old)
  WHERE VISIBLE(later) AND VISIBLE(r)
  MERGE (later)-[n:FOLLOWS]->(x)
  SET n.scope = scope, n.recordedAt = $now, n.recordedBy = $viewerId
}
CALL (x, old, scope) {
  MATCH (later:Decision)-[r:ON]->(old)
  WHERE VISIBLE(later) AND VISIBLE(r)
  MERGE (later)-[n:ON]->(x)
  SET n.scope = scope, n.recordedAt = $now, n.recordedBy = $viewerId, n.result = r.result
}
// include: proceedings/superseded
RETURN x.id AS id
