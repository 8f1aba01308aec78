// purpose: ties a fact to its source again as the reader had tied it and withdrew it, under the same id, with all that is asked of a new tie; asked as of the moment before. What was withdrawn goes by another id from then on
// mode: write
// params: id, asideId, withdrawnAt, factId, ends, sourceId, quote, fileId
// returns: id
// Fact, source and file were there then; that they stand now is tested by themselves. Both ids are written at once, or neither.
// include: evidence/citable
CALL (scope) {
  MATCH (gone:Citation {id: $id})
  WHERE VISIBLE(gone)
  SET gone.lockedFor = $id
  REMOVE gone.lockedFor
  RETURN gone
}
WITH scope, handling, gone
WHERE gone.id = $id AND gone.withdrawnBy = $viewerId AND gone.supersededAt = $withdrawnAt
SET gone.id = $asideId
CREATE (q:Fact:Citation)
SET q = gone {.*, id: $id, scope: scope, handling: handling, recordedAt: $now, supersededAt: null, withdrawnBy: null}
RETURN q.id AS id
