// purpose: withdraws an exhibit that the reader has recorded himself, while nothing that he sees rests on it, nothing has happened to it and no file lies with it
// mode: write
// params: id
// returns: id
MATCH (x:Fact:Exhibit {id: $id})-[i:IN_CASE]->(c:Case)
WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c) AND x.recordedBy = $viewerId AND x.importId IS NULL AND x.scope IN $correctScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH x, i
WHERE NOT EXISTS { MATCH (q:Citation {sourceId: $id}) WHERE VISIBLE(q) }
  AND NOT EXISTS { MATCH (e:ExhibitEvent)-[t:OF_EXHIBIT]->(x) WHERE VISIBLE(e) AND VISIBLE(t) }
  AND NOT EXISTS { MATCH (f:ExhibitFile)-[ft:OF_EXHIBIT]->(x) WHERE VISIBLE(f) AND VISIBLE(ft) }
SET x.supersededAt = $now, i.supersededAt = $now
RETURN x.id AS id
