// purpose: a case that the reader sees, when it was joined into another, so that nothing new is recorded in it
// params: caseId
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND EXISTS { MATCH (:Compartment {id: c.scope, isClosed: true}) }
RETURN c.id AS id
