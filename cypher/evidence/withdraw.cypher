// purpose: withdraws an exhibit, a report or a statement that the reader has recorded himself, while nothing that he sees rests on it, nothing has happened to it and no file lies with it
// mode: write
// params: id
// returns: id
// What was recorded from it while the lock was waited for is later than the moment of the reader: then there is no row, and whoever asked asks again.
MATCH (x:Fact {id: $id})-[i:IN_CASE]->(c:Case)
WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c) AND (x:Exhibit OR x:Report OR x:Statement) AND x.recordedBy = $viewerId AND x.importId IS NULL AND x.scope IN $correctScopes
WITH x, c, i
ORDER BY c.id
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH x, collect(i) AS ties, collect(c) AS cases
WHERE all(c IN cases WHERE coalesce(c.evidenceAt, '') < $now)
  AND NOT EXISTS { MATCH (q:Citation {sourceId: $id}) WHERE VISIBLE(q) }
  AND NOT EXISTS { MATCH (e:ExhibitEvent)-[t:OF_EXHIBIT]->(x) WHERE VISIBLE(e) AND VISIBLE(t) }
  AND NOT EXISTS { MATCH (f:ExhibitFile)-[ft:OF_EXHIBIT]->(x) WHERE VISIBLE(f) AND VISIBLE(ft) }
FOREACH (i IN ties | SET i.supersededAt = $now)
SET x.supersededAt = $now, x.withdrawnBy = $viewerId
WITH x
OPTIONAL MATCH (x)-[s:STATED_BY]->(:Person)
WHERE VISIBLE(s)
SET s.supersededAt = $now
RETURN x.id AS id
