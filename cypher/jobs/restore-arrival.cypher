// purpose: puts a registration that the reader has withdrawn in force again, with what went with it, by new versions of all of it; the same id sent twice restores it once
// mode: write
// params: id, victimId, scope, version, ids, newIds
// returns: id
// unscoped: what was withdrawn is seen by nobody as of now, and her identity lies in a compartment that nobody holds
// timeout: 30
MATCH (old:VictimStatus {id: $version})-[of:STATUS_OF]->(p:Person {id: $victimId})
WHERE old.cameBy IS NOT NULL AND old.scope = $scope AND coalesce(old.firstBy, old.recordedBy) = $viewerId AND old.supersededAt IS NOT NULL
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH DISTINCT old, p
WHERE NOT EXISTS { MATCH (standing:VictimStatus {scope: old.scope}) WHERE standing.supersededAt IS NULL }
MERGE (v:Fact {id: $id})
ON CREATE SET v = old {.*, id: $id, recordedAt: $now, recordedBy: $viewerId, supersededAt: null, firstBy: $viewerId, earlierIds: coalesce(old.earlierIds, []) + [old.id]},
              v:VictimStatus
// An id that something else has, seen or not, writes nothing.
WITH old, p, v
WHERE v:VictimStatus AND v.scope = old.scope AND v.recordedBy = $viewerId AND v.recordedAt = $now
MERGE (v)-[o:STATUS_OF]->(p)
ON CREATE SET o.scope = v.scope, o.recordedAt = $now, o.recordedBy = $viewerId
WITH old, p, v
CALL (v) {
  MATCH (k:Compartment {id: v.scope})
  SET k.writtenAt = $now
}
CALL (v) {
  UNWIND range(0, size($ids) - 1) AS at
  MATCH (was:Record {id: $ids[at]})-[d:DESCRIBES]->(one:Person)
  CREATE (now:Record:Fact)
  SET now = was {.*, id: $newIds[at], recordedAt: $now, recordedBy: $viewerId, supersededAt: null}
  CREATE (now)-[tie:DESCRIBES]->(one)
  SET tie = d {.*, id: $newIds[at] + ':D', recordedAt: $now, recordedBy: $viewerId, supersededAt: null}
}
CALL (v) {
  UNWIND range(0, size($ids) - 1) AS at
  MATCH (was:SealedIdentity {id: $ids[at]})-[i:IDENTIFIES]->(one:Person)
  CREATE (now:SealedIdentity:Fact)
  SET now = was {.*, id: $newIds[at], recordedAt: $now, recordedBy: $viewerId, supersededAt: null}
  CREATE (now)-[tie:IDENTIFIES]->(one)
  SET tie = i {.*, id: $newIds[at] + ':I', recordedAt: $now, recordedBy: $viewerId, supersededAt: null}
}
CALL (v) {
  UNWIND range(0, size($ids) - 1) AS at
  MATCH (was:Support {id: $ids[at]})-[g:GIVEN_TO]->(one:Person)
  MATCH (was)-[b:PROVIDED_BY]->(body:Body)
  CREATE (now:Support:Fact)
  SET now = was {.*, id: $newIds[at], recordedAt: $now, recordedBy: $viewerId, supersededAt: null}
  CREATE (now)-[given:GIVEN_TO]->(one)
  SET given = g {.*, recordedAt: $now, recordedBy: $viewerId, supersededAt: null}
  CREATE (now)-[by:PROVIDED_BY]->(body)
  SET by = b {.*, recordedAt: $now, recordedBy: $viewerId, supersededAt: null}
}
CALL (p) {
  UNWIND range(0, size($ids) - 1) AS at
  MATCH (p)-[was:RELATED_TO {id: $ids[at]}]->(child:Person)
  WITH p, was, child, at, reduce(found = was.recordId, i IN range(0, size($ids) - 1) | CASE WHEN $ids[i] = was.recordId THEN $newIds[i] ELSE found END) AS recordId
  CREATE (p)-[now:RELATED_TO]->(child)
  SET now = was {.*, id: $newIds[at], recordId: recordId, recordedAt: $now, recordedBy: $viewerId, supersededAt: null}, now.fromId = p.id, now.toId = child.id
}
RETURN v.id AS id
