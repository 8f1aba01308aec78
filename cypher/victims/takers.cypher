// purpose: the cases in which the reader writes, the newest first
// returns: id
MATCH (c:Case)
WHERE VISIBLE(c) AND 'case:' + c.id IN $editScopes
RETURN c.id AS id
ORDER BY c.openedOn DESC, id
LIMIT 100
