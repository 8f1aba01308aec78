// purpose: notices on a person that the reader may see
// params: id
// returns: id
MATCH (n:Notice)-[k:SEEKS]->(p:Person {id: $id})
WHERE VISIBLE(n) AND VISIBLE(k)
RETURN DISTINCT n.id AS id, n.number AS number
ORDER BY number, id
LIMIT 100
