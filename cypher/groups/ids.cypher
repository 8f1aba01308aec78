// purpose: ids of the groups that the reader may see, by title
// returns: id
MATCH (rec:Record)-[d:DESCRIBES]->(g:Group)
WHERE VISIBLE(rec) AND VISIBLE(d)
WITH g, min(rec.titleAz) AS title
RETURN g.id AS id
ORDER BY title, id
LIMIT 200
