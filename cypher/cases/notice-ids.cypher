// purpose: notices on people sought in a case
// params: id
// returns: id
MATCH (c:Case {id: $id})
WHERE VISIBLE(c)
MATCH (n:Notice)-[i:IN_CASE]->(c)
WHERE VISIBLE(n) AND VISIBLE(i)
RETURN n.id AS id
ORDER BY n.number, id
LIMIT 100
