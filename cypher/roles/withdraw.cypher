// purpose: withdraws a role that the reader has recorded himself
// mode: write
// params: caseId, id
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
MATCH (p:Person)-[old:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
WHERE VISIBLE(old) AND old.id = $id AND old.recordedBy = $viewerId AND old.scope IN $correctScopes AND old.supersededAt IS NULL
SET old.supersededAt = $now, old.withdrawnBy = $viewerId, c.rolesAt = CASE WHEN coalesce(c.rolesAt, '') < $now THEN $now ELSE c.rolesAt END
RETURN old.id AS id
