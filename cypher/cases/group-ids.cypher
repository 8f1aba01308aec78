// purpose: criminal groups that a case describes
// params: id
// returns: id
MATCH (c:Case {id: $id})
WHERE VISIBLE(c)
MATCH (c)-[h:HOLDS|SHARES]->(k:Compartment {kind: 'CASE'})
WHERE type(h) = 'HOLDS' OR h.isWhole
MATCH (rec:Record {scope: k.id})-[d:DESCRIBES]->(g:Group)
WHERE VISIBLE(rec) AND VISIBLE(d)
RETURN DISTINCT g.id AS id
ORDER BY id
LIMIT 100
