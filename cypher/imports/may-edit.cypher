// purpose: whether the reader may write in a case
// params: caseId
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
RETURN c.id AS id
