// purpose: notes that a window no longer works on a chart
// mode: write
// params: id, tab
// returns: id
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $id})
WHERE VISIBLE(k) AND VISIBLE(ch) AND ch.tab = $tab AND ch.heldBy = $viewerId
SET ch.tab = null, ch.heldBy = null, ch.heldSince = null
RETURN ch.id AS id
