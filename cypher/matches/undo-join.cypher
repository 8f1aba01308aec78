// purpose: takes a join back: what the Merge lists, and what has come with its records since, goes back to the person it was moved from
// mode: write
// params: id, key
// returns: id, moved
// timeout: 30
// Nothing is moved unless all that was listed is still there and may be written by the one who undoes: a later join is undone first.
MATCH (c:MatchCandidate {id: $id})
WHERE VISIBLE(c) AND c.kind = 'PERSON'
SET c.lockedFor = $key
WITH c
WHERE c.state = 'SAME'
MATCH (m:Merge {candidateId: c.id})
WHERE VISIBLE(m) AND m.id = c.decisionKey AND m.scope IN $editScopes
MATCH (f:Person {id: m.fromPersonId})
MATCH (into:Person {id: m.intoPersonId})
SET f.lockedFor = $key, into.lockedFor = $key
WITH c, m, f, into
CALL (m, into) {
  CALL (m, into) {
    MATCH (into)-[old]-(x:Anchor)
    WHERE VISIBLE(old) AND old.scope IN $editScopes AND (old.id IN m.relationshipIds OR old.recordId IN m.recordIds)
    RETURN old, x
    UNION
    MATCH (into)-[old]-(x:Fact)
    WHERE VISIBLE(old) AND VISIBLE(x) AND old.scope IN $editScopes AND type(old) <> 'MERGED'
      AND (old.id IN m.relationshipIds OR x.recordId IN m.recordIds)
    RETURN old, x
  }
  RETURN collect({old: old, x: x}) AS found, count(CASE WHEN old.id IN m.relationshipIds THEN 1 END) AS listed
}
WITH c, m, f, into, found, listed
WHERE listed = size(m.relationshipIds)
UNWIND found AS item
WITH c, m, f, into, item.old AS old, item.x AS x
WITH c, m, f, into, old, CASE WHEN startNode(old) = into THEN f ELSE x END AS start, CASE WHEN startNode(old) = into THEN x ELSE f END AS end
CREATE (start)-[made:$(type(old))]->(end)
SET made = properties(old)
SET made.fromId = start.id, made.toId = end.id
DELETE old
WITH c, m, f, into, count(made) AS moved
CALL (m) {
  MATCH (m)-[t:MERGED]->(either:Person)
  WHERE VISIBLE(t)
  SET t.supersededAt = $now
  RETURN count(t) AS ended
}
SET m.supersededAt = $now, c.state = 'OPEN'
REMOVE c.lockedFor, c.decidedBy, c.decidedAt, c.decisionKey, c.note, c.proposedBy, c.proposedAt, c.unsureAt, f.lockedFor, into.lockedFor
RETURN c.id AS id, moved
