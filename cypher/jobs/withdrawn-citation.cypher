// purpose: what a tie said that its maker has withdrawn, and when, so that he may make it again; no row for what others withdrew or what stands
// params: id
// returns: at, factId, sourceId, locator, quote, fileId, against
// unscoped: what was withdrawn is seen by nobody as of now; it answers its withdrawer alone, with what he wrote himself
MATCH (q:Fact:Citation {id: $id})
WHERE q.withdrawnBy = $viewerId AND q.supersededAt IS NOT NULL
RETURN q.supersededAt AS at, q.factId AS factId, q.sourceId AS sourceId, q.locator AS locator, q.quote AS quote, q.fileId AS fileId, q.against AS against
