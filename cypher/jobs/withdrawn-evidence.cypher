// purpose: when somebody withdrew a source, what happened to one, or a file himself, so that he may bring it back; no row for what others withdrew or what was brought back
// params: id
// returns: at, sourceId, moment
// unscoped: what was withdrawn is seen by nobody as of now; it answers its withdrawer alone, with nothing but the source, the moment, and when there was last written
MATCH (f:Fact {id: $id})
WHERE f.withdrawnBy = $viewerId AND f.supersededAt IS NOT NULL
CALL (f) {
  WITH f
  WHERE f:Exhibit OR f:Report OR f:Statement
  MATCH (f)-[:IN_CASE]->(c:Case)
  RETURN f.id AS sourceId, max(coalesce(c.evidenceAt, '')) AS moment
  UNION
  WITH f
  WHERE f:ExhibitEvent OR f:ExhibitFile
  MATCH (f)-[:OF_EXHIBIT]->(x:Fact)
  RETURN x.id AS sourceId, max(coalesce(x.filesAt, '')) AS moment
}
WITH f, sourceId, moment
WHERE sourceId IS NOT NULL
RETURN f.supersededAt AS at, sourceId, moment
