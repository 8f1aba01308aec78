// purpose: of these records those that lie where the reader writes
// params: ids
// returns: id
UNWIND $ids AS wanted
MATCH (rec:Record {id: wanted})
WHERE VISIBLE(rec) AND rec.scope IN $editScopes
RETURN rec.id AS id
ORDER BY id
