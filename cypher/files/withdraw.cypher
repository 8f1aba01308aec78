// purpose: withdraws a file of an exhibit that the reader has uploaded himself, while no passage of it that he sees is cited
// mode: write
// params: id
// returns: id, exhibitId
MATCH (f:Fact:ExhibitFile {id: $id})-[t:OF_EXHIBIT]->(x:Exhibit)
WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x) AND f.recordedBy = $viewerId AND f.scope IN $correctScopes
  AND NOT EXISTS { MATCH (q:Citation {sourceId: x.id}) WHERE VISIBLE(q) AND q.fileId = $id }
SET f.supersededAt = $now, f.withdrawnBy = $viewerId, t.supersededAt = $now
RETURN f.id AS id, x.id AS exhibitId
