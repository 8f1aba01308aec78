// purpose: adds a child of somebody whom the reader's centre has registered, in the same compartment; the same id sent twice adds one
// mode: write
// params: id, victimId, scope, sealedScope, people
// returns: id
// timeout: 30
MATCH (v:VictimStatus)-[of:STATUS_OF]->(p:Person {id: $victimId})
WHERE VISIBLE(v) AND VISIBLE(of) AND v.cameBy IS NOT NULL AND v.scope = $scope AND $scope IN $editScopes
  AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
WITH DISTINCT p
// include: victims/new-people
WITH p
RETURN $id AS id
