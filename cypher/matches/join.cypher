// purpose: joins two records under one person: what the joiner may edit of the other person moves to it, and a Merge says what was moved
// mode: write
// params: id, key, note, states, firstJudge, fromPersonId, intoPersonId
// returns: id, moved
// timeout: 30
// A relationship cannot change its end: it is made anew with the same type, id and properties. What came with a record that stays, stays; so does what ties the two to each other.
MATCH (c:MatchCandidate {id: $id})
WHERE VISIBLE(c) AND c.kind = 'PERSON'
SET c.lockedFor = $key
WITH c
WHERE c.state IN $states AND ($firstJudge IS NULL OR c.proposedBy = $firstJudge AND c.proposedBy <> $viewerId)
MATCH (c)-[tm:COMPARES]->(mine:Record)-[dm:DESCRIBES]->(f:Person {id: $fromPersonId})
WHERE VISIBLE(tm) AND VISIBLE(mine) AND VISIBLE(dm) AND mine.scope IN $editScopes
MATCH (c)-[tt:COMPARES]->(theirs:Record)-[dt:DESCRIBES]->(into:Person {id: $intoPersonId})
WHERE VISIBLE(tt) AND VISIBLE(theirs) AND VISIBLE(dt) AND into <> f
SET f.lockedFor = $key, into.lockedFor = $key
WITH c, mine, f, into
CALL (f) {
  MATCH (rec:Record)-[d:DESCRIBES]->(f)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN collect(CASE WHEN rec.scope IN $editScopes THEN rec.id END) AS goes, collect(CASE WHEN NOT rec.scope IN $editScopes THEN rec.id END) AS stays
}
CALL (f, into, stays) {
  MATCH (f)-[old]-(x:Anchor)
  WHERE VISIBLE(old) AND old.scope IN $editScopes AND NOT x IN [f, into] AND NOT coalesce(old.recordId, '') IN stays
  RETURN old, x
  UNION
  MATCH (f)-[old]-(x:Fact)
  WHERE VISIBLE(old) AND VISIBLE(x) AND old.scope IN $editScopes AND type(old) <> 'MERGED'
    AND NOT coalesce(old.recordId, x.recordId, '') IN stays
  RETURN old, x
}
WITH c, mine, f, into, goes, old, x, startNode(old) = f AS isOut
WITH c, mine, f, into, goes, old, CASE WHEN isOut THEN into ELSE x END AS start, CASE WHEN isOut THEN x ELSE into END AS end
CREATE (start)-[made:$(type(old))]->(end)
SET made = properties(old)
SET made.fromId = start.id, made.toId = end.id
DELETE old
WITH c, mine, f, into, goes, collect(made.id) AS moved
CREATE (m:Fact:Merge {id: $key, scope: mine.scope, recordedAt: $now, recordedBy: $viewerId, handling: 'H0', candidateId: c.id, reason: $note,
                      fromPersonId: f.id, intoPersonId: into.id, recordIds: goes, relationshipIds: moved})
CREATE (m)-[mf:MERGED {id: $key + ':FROM', scope: mine.scope, recordedAt: $now, recordedBy: $viewerId}]->(f)
CREATE (m)-[mi:MERGED {id: $key + ':INTO', scope: mine.scope, recordedAt: $now, recordedBy: $viewerId}]->(into)
SET c.state = 'SAME', c.note = coalesce($note, c.note), c.decisionKey = $key, c.decidedBy = $viewerId, c.decidedAt = $now
REMOVE c.lockedFor, c.unsureAt, f.lockedFor, into.lockedFor
RETURN c.id AS id, size(moved) AS moved
