// purpose: when somebody withdrew a fact of a case himself, so that he may bring it back; no row for what others withdrew or what was brought back
// params: id, caseId
// returns: at
// unscoped: what was withdrawn is seen by nobody as of now; it answers its withdrawer alone, with nothing but the moment
MATCH (f:Fact {id: $id})
WHERE f.scope = 'case:' + $caseId AND f.withdrawnBy = $viewerId AND f.supersededAt IS NOT NULL
RETURN f.supersededAt AS at
