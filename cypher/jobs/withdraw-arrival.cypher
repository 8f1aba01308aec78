// purpose: withdraws the registration of somebody who came to a centre, with what was written of her and her children at it, unless help or a case rests on it
// mode: write
// params: id, victimId, scope
// returns: id
// unscoped: her identity lies in a compartment that nobody holds until a case takes her in; what is withdrawn is told by the centre's own, in which the reader writes
// timeout: 30
// The lock on what a case would take comes first, then that on the compartment, which keeps the moment of the last help.
MATCH (v:VictimStatus {id: $id})-[of:STATUS_OF]->(p:Person {id: $victimId})
WHERE v.cameBy IS NOT NULL AND v.scope = $scope AND coalesce(v.firstBy, v.recordedBy) = $viewerId
SET v.lockedFor = $id
REMOVE v.lockedFor
WITH DISTINCT v, of, p
WHERE STANDS(v)
MATCH (k:Compartment {id: v.scope})
SET k.lockedFor = $id
REMOVE k.lockedFor
WITH v, of, p, k, split(v.scope, ':')[2] AS centre
WHERE k.takenAt IS NULL AND (k.writtenAt IS NULL OR k.writtenAt <= $now)
  AND NOT EXISTS {
    MATCH (help:Support {scope: v.scope})
    WHERE help.supersededAt IS NULL AND NOT (help.event = 'REFERRAL' AND help.provider = centre AND help.on = v.on)
  }
SET v.supersededAt = $now, of.supersededAt = $now, k.writtenAt = $now
WITH v, p
CALL (v) {
  MATCH (r:Record {scope: v.scope})-[d:DESCRIBES]->(one:Person)
  WHERE r.supersededAt IS NULL
  SET r.supersededAt = $now, d.supersededAt = $now
}
CALL (v, p) {
  MATCH (p)-[kin:RELATED_TO]->(child:Person)
  WHERE kin.scope = v.scope AND kin.supersededAt IS NULL
  SET kin.supersededAt = $now
}
CALL (v) {
  MATCH (s:Support {scope: v.scope})-[tie:GIVEN_TO|PROVIDED_BY]->(end:Anchor|Reference)
  WHERE s.supersededAt IS NULL OR s.supersededAt = $now
  SET s.supersededAt = $now, tie.supersededAt = $now
}
CALL (v) {
  MATCH (x:SealedIdentity {scope: v.scope + ':identity'})-[i:IDENTIFIES]->(one:Person)
  WHERE x.supersededAt IS NULL
  SET x.supersededAt = $now, i.supersededAt = $now
}
RETURN v.id AS id
