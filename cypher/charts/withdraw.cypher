// purpose: puts a chart of the reader's own away; its versions stay where they are cited
// mode: write
// params: id
// returns: id
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $id})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level = 'OWN'
SET ch.supersededAt = $now
RETURN ch.id AS id
