// purpose: keeps the hits of things for the owners of both compartments; one that is there stays as it is
// mode: write
// params: rows
// returns: id
// unscoped: a hit or no hit over compartments; it lies in both and is told to each owner without the other side
// A side is the record of whoever uses the thing, or the thing itself where only calls or payments name it.
UNWIND $rows AS row
MATCH (thing:Anchor {id: row.thingId})
CALL (row, thing) {
  OPTIONAL MATCH (mine:Record {id: row.mineId})
  OPTIONAL MATCH (other:Record {id: row.otherId})
  RETURN coalesce(mine, thing) AS a, coalesce(other, thing) AS b
}
MERGE (c:Fact:MatchCandidate {id: row.id})
ON CREATE SET c.scope = row.mineScope, c.recordedAt = $now, c.recordedBy = coalesce($viewerId, 'registry'), c.handling = 'H0', c.kind = 'THING',
              c.state = 'OPEN', c.score = 1.0, c.thingId = thing.id, c.importId = row.importId
WITH c, a, b, row
WHERE c.recordedAt = $now
MERGE (c)-[ta:COMPARES {side: 'NEWER'}]->(a)
ON CREATE SET ta.id = c.id + ':NEWER', ta.scope = row.mineScope, ta.recordedAt = $now, ta.recordedBy = c.recordedBy
MERGE (c)-[tb:COMPARES {side: 'OLDER'}]->(b)
ON CREATE SET tb.id = c.id + ':OLDER', tb.scope = row.otherScope, tb.recordedAt = $now, tb.recordedBy = c.recordedBy
RETURN c.id AS id
