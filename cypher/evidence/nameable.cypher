// purpose: whether a statement or a report that lies in a compartment may name a person of the case
// params: caseId, scope, personId
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND $scope IN $editScopes
// include: evidence/nameable
WITH p
WHERE p IS NOT NULL
RETURN p.id AS id
LIMIT 1
