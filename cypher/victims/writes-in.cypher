// purpose: whether the reader writes in a compartment of help
// params: scope
// returns: id
MATCH (k:Compartment {id: $scope})
WHERE k.kind = 'SUPPORT' AND k.id IN $editScopes
RETURN k.id AS id
