// purpose: the cases in which the reader writes, the newest first
// returns: id
// From what the reader writes to the cases, not from all cases to what he writes: those are few.
UNWIND [scope IN $editScopes WHERE scope STARTS WITH 'case:' | substring(scope, 5)] AS written
MATCH (c:Fact:Case {id: written})
WHERE VISIBLE(c)
WITH DISTINCT c
RETURN c.id AS id
ORDER BY c.openedOn DESC, id
LIMIT 100
