// purpose: keeps that a provider permits a fact or source to be used; it lies where the fact does
// mode: write
// params: id, caseId, factId, scope, allows, grantedBy, on
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes AND $scope IN $scopes
MERGE (p:Fact {id: $id})
ON CREATE SET p:Permission, p.scope = $scope, p.recordedAt = $now, p.recordedBy = $viewerId, p.handling = 'H0', p.caseId = $caseId, p.factId = $factId,
              p.allows = $allows, p.grantedBy = $grantedBy, p.on = $on
WITH p
WHERE p.caseId = $caseId AND p.factId = $factId AND p.recordedBy = $viewerId
RETURN p.id AS id
