// purpose: of the facts that a source speaks for those that are records of elements: what is said of a person or a thing
// params: ids
// returns: id, elementId
MATCH (rec:Record)
WHERE rec.id IN $ids AND VISIBLE(rec)
MATCH (rec)-[d:DESCRIBES]->(a:Anchor)
WHERE VISIBLE(d)
RETURN rec.id AS id, a.id AS elementId
ORDER BY id, elementId
LIMIT 200
