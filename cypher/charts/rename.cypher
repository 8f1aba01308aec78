// purpose: gives a chart of the reader's own another name
// mode: write
// params: id, name
// returns: id
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $id})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level = 'OWN'
SET ch.name = $name
RETURN ch.id AS id
