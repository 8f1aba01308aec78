// purpose: which of some ids are journeys that the reader may see
// params: ids
// returns: id
MATCH (t:Fact)
WHERE t.id IN $ids AND t:Trip AND VISIBLE(t)
RETURN t.id AS id
ORDER BY id
LIMIT 100
