// purpose: keeps the hits of things for the owners of both compartments; one that is there stays as it is
// mode: write
// params: rows
// returns: id
// unscoped: a hit or no hit over compartments; it lies in both and is told to each owner without the other side
UNWIND $rows AS row
MATCH (a:Record {id: row.mineId})
CALL (row) {
  MATCH (b:Record {id: row.otherId})
  RETURN b
}
MERGE (c:Fact:MatchCandidate {id: row.id})
ON CREATE SET c.scope = a.scope, c.recordedAt = $now, c.recordedBy = coalesce($viewerId, 'registry'), c.handling = 'H0', c.kind = 'THING',
              c.state = 'OPEN', c.score = 1.0, c.thingId = row.thingId
WITH c, a, b
WHERE c.recordedAt = $now
MERGE (c)-[ta:COMPARES {side: 'NEWER'}]->(a)
ON CREATE SET ta.id = c.id + ':NEWER', ta.scope = a.scope, ta.recordedAt = $now, ta.recordedBy = c.recordedBy
MERGE (c)-[tb:COMPARES {side: 'OLDER'}]->(b)
ON CREATE SET tb.id = c.id + ':OLDER', tb.scope = b.scope, tb.recordedAt = $now, tb.recordedBy = c.recordedBy
RETURN c.id AS id
