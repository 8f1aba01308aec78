// purpose: gives a person a role in a case in which the reader writes, or corrects the version that stands; the same id sent twice records one
// mode: write
// params: id, caseId, version, personId, type, isOpen, rows
// returns: id
// The lock on the case comes first. What another has recorded while it was waited for is later than the moment of the reader: then there is no row, and
// whoever asked looks again. A role stays in the compartment in which it lies.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH c
WHERE coalesce(c.rolesAt, '') < $now
  AND NOT EXISTS { MATCH (q:Person)-[again:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c) WHERE VISIBLE(again) AND again.id = $id }
CALL (c) {
  MATCH (p:Person {id: $personId})
  RETURN p
}
CALL (c, p) {
  WITH c, p
  WHERE $version IS NULL
  RETURN null AS old
  UNION ALL
  MATCH (p)-[old:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(old) AND old.id = $version AND old.supersededAt IS NULL AND old.scope IN $correctScopes
  RETURN old
}
// Two who give the same role at once give it once.
WITH c, p, old
WHERE NOT EXISTS {
  MATCH (p)-[same:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(same) AND type(same) = $type AND $isOpen AND same.validTo IS NULL AND same.id <> coalesce($version, '')
}
WITH c, p, old, coalesce(old.scope, 'case:' + $caseId) AS scope
SET c.rolesAt = $now, old.supersededAt = $now
WITH c, p, old, scope
UNWIND $rows AS row
CREATE (p)-[r:$($type) {id: $id, scope: scope, recordedAt: $now, recordedBy: $viewerId}]->(c)
SET r += row.own, r.recordId = old.recordId, r.fromId = p.id, r.toId = c.id,
    r.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END
RETURN r.id AS id
