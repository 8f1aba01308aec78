// purpose: puts a version of a link in the place of the one that was read, in a case in which the reader writes, whoever has recorded it
// mode: write
// each: LINK
// params: id, version, source, target, rows
// returns: id
// The lock on the link comes first: of two who correct at once the slower finds it superseded. Type and ends stay, and what else it says: count, sum, kin, role.
// Who asked for a hypothesis to be confirmed stands for what was said then: the request stays with that version.
MATCH (a:Anchor)-[old:LINK]->(b:Anchor)
USING INDEX SEEK old:LINK(fromId, scope, toId)
WHERE old.fromId = $source AND old.scope IN $correctScopes AND old.toId = $target AND VISIBLE(old) AND old.id = $version AND old.scope STARTS WITH 'case:'
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH a, old, b
WHERE STANDS(old) AND old.id <> $id AND NOT EXISTS { MATCH (a)-[again:LINK]->(b) WHERE VISIBLE(again) AND again.id = $id }
UNWIND $rows AS row
CREATE (a)-[r:LINK]->(b)
SET r = properties(old)
SET r += row.own
SET r.id = $id, r.fromId = a.id, r.toId = b.id, r.recordedAt = $now, r.recordedBy = $viewerId, r.askedBy = null, r.earlierIds = coalesce(old.earlierIds, []) + [old.id]
SET old.supersededAt = $now
RETURN r.id AS id
