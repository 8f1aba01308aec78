// purpose: when somebody withdrew a domestic search himself, so that he may bring it back; no row for what others withdrew or what was brought back
// params: id
// returns: at
// unscoped: what was withdrawn is seen by nobody as of now; it answers its withdrawer alone, with nothing but the moment
MATCH (s:DomesticSearch {id: $id})
WHERE s.withdrawnBy = $viewerId AND s.supersededAt IS NOT NULL
RETURN s.supersededAt AS at
