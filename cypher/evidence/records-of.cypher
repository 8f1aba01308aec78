// purpose: the records that describe an element, by which is found what they rest on
// params: id
// returns: id
MATCH (rec:Record)-[d:DESCRIBES]->(a:Anchor {id: $id})
WHERE VISIBLE(rec) AND VISIBLE(d)
RETURN DISTINCT rec.id AS id
ORDER BY id
LIMIT 200
