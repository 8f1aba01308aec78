// purpose: keeps that another has compared a redacted rendition with its original: once, on these bytes
// mode: write
// params: id, sha256
// returns: id, exhibitId
// The lock comes first: of two who check at once, the second finds it checked.
MATCH (f:Fact:ExhibitFile {id: $id})-[t:OF_EXHIBIT]->(x:Exhibit)
WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x) AND f.scope IN $correctScopes
SET f.lockedFor = $id
REMOVE f.lockedFor
WITH f, x
WHERE f.redacts IS NOT NULL AND f.checkedAt IS NULL AND f.recordedBy <> $viewerId AND f.sha256 = $sha256
SET f.checkedAt = $now, f.checkedBy = $viewerId
RETURN f.id AS id, x.id AS exhibitId
