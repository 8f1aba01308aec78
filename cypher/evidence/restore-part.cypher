// purpose: brings back what happened to a source, or a file of an exhibit, that the reader has withdrawn, under its id; asked as of the moment before. Its tie is made anew: as of the days in between it is of no source
// mode: write
// params: id, withdrawnAt, moment
// returns: id
// The lock on the source comes first. Whether it has the same file now is asked before; a file that came since then has moved the moment.
MATCH (f:Fact {id: $id})-[t:OF_EXHIBIT]->(x:Fact)
WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x) AND (f:ExhibitEvent OR f:ExhibitFile) AND f.scope IN $correctScopes
SET x.lockedFor = $id
REMOVE x.lockedFor
WITH f, t, x
WHERE STANDS(x) AND f.withdrawnBy = $viewerId AND f.supersededAt = $withdrawnAt AND coalesce(x.filesAt, '') = $moment
SET f.supersededAt = null, f.withdrawnBy = null, f.resumedFrom = $withdrawnAt
FOREACH (file IN CASE WHEN f:ExhibitFile THEN [x] ELSE [] END | SET file.filesAt = $now)
CREATE (f)-[n:OF_EXHIBIT]->(x)
SET n = properties(t), n.recordedAt = $now, n.recordedBy = $viewerId, n.supersededAt = null
RETURN f.id AS id
