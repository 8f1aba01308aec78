// purpose: gives a tie that its maker has withdrawn another id, so that the same tie can be made anew under its own; what it said is answered to him alone
// mode: write
// params: id, asideId
// returns: factId, sourceId, locator, quote, fileId, against
// unscoped: what was withdrawn is seen by nobody as of now; it answers its withdrawer alone, with what he wrote himself
MATCH (q:Fact:Citation {id: $id})
WHERE q.withdrawnBy = $viewerId AND q.supersededAt IS NOT NULL
SET q.id = $asideId
RETURN q.factId AS factId, q.sourceId AS sourceId, q.locator AS locator, q.quote AS quote, q.fileId AS fileId, q.against AS against
