// purpose: with whom some people were joined, as far as the reader may see it
// params: ids
// returns: id, successor
MATCH (f:Anchor)<-[t:MERGED]-(m:Merge)
WHERE f.id IN $ids AND VISIBLE(t) AND VISIBLE(m) AND m.fromPersonId = f.id
RETURN f.id AS id, m.intoPersonId AS successor
ORDER BY m.recordedAt, id
LIMIT 500
