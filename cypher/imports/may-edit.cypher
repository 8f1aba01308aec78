// purpose: whether the reader may write in a case; `maySeal` where he may write in its identity compartment too, `mayShield` in that of its informants
// params: caseId
// returns: id, maySeal, mayShield
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
RETURN c.id AS id, 'case:' + $caseId + ':identity' IN $editScopes AS maySeal, 'case:' + $caseId + ':source' IN $editScopes AS mayShield
