// purpose: when somebody withdrew a role himself, so that he may bring it back, and when a role in the case was last written; no row for what others withdrew or what was brought back
// params: id, caseId
// returns: at, moment
// unscoped: what was withdrawn is seen by nobody as of now; it answers its withdrawer alone, with nothing but two moments
MATCH (c:Case {id: $caseId})<-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]-(:Person)
WHERE r.id = $id AND r.withdrawnBy = $viewerId AND r.supersededAt IS NOT NULL
RETURN r.supersededAt AS at, coalesce(c.rolesAt, '') AS moment
