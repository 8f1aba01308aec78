// purpose: brings back a role that the reader has withdrawn, as a version of it; asked as of the moment before. As of the days in between it stands in no case
// mode: write
// params: id, caseId, version, withdrawnAt, moment
// returns: id
// The lock on the case comes first. Whether another such role stands now is asked before; one that came since then has moved the moment.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
WHERE coalesce(c.rolesAt, '') = $moment
MATCH (p:Person)-[old:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
WHERE VISIBLE(old) AND old.id = $version AND old.withdrawnBy = $viewerId AND old.supersededAt = $withdrawnAt AND old.scope IN $correctScopes
CREATE (p)-[r:$(type(old))]->(c)
SET r = properties(old)
SET r.fromId = p.id, r.toId = c.id, r.id = $id, r.recordedAt = $now, r.recordedBy = $viewerId, r.supersededAt = null, r.withdrawnBy = null, r.resumedFrom = $withdrawnAt,
    r.earlierIds = coalesce(old.earlierIds, []) + [old.id]
SET old.withdrawnBy = null, c.rolesAt = $now
RETURN r.id AS id
