// purpose: what went with the registration that the reader has withdrawn, so that it can be restored: ids alone
// params: id, victimId, scope
// returns: ids
// unscoped: what was withdrawn is seen by nobody as of now; it is told to who withdrew it, in the compartment in which he writes
// timeout: 30
MATCH (v:VictimStatus {id: $id})-[of:STATUS_OF]->(p:Person {id: $victimId})
WHERE v.cameBy IS NOT NULL AND v.scope = $scope AND coalesce(v.firstBy, v.recordedBy) = $viewerId AND v.supersededAt IS NOT NULL
  AND NOT EXISTS { MATCH (standing:VictimStatus {scope: v.scope}) WHERE standing.supersededAt IS NULL }
CALL (v) {
  MATCH (x:Fact)
  WHERE x.scope IN [v.scope, v.scope + ':identity'] AND (x:Record OR x:Support OR x:SealedIdentity) AND x.supersededAt = v.supersededAt
  RETURN collect(x.id) AS facts
}
CALL (v, p) {
  MATCH (p)-[kin:RELATED_TO]->(child:Person)
  WHERE kin.scope = v.scope AND kin.supersededAt = v.supersededAt
  RETURN collect(kin.id) AS kin
}
RETURN facts + kin AS ids
