// purpose: records help to a victim or her child: in a compartment in which the reader's body writes, or in a case that the reader edits
// mode: write
// params: id, victimId, childId, caseId, scope, version, service, event, provider, on, until, dueOn, amount, currency, stage, outcome, note, pseudonym
// returns: id
// A centre names no case: where it writes is told by `$editScopes`. Who edits the case writes for any provider, in the compartment that the two share;
// the reflection period lies with the decisions. What another recorded while the lock was waited for may be later than the moment as of which this
// looks, and in a compartment that was not there yet: hence the moment of the last, and that it is held.
// timeout: 30
MATCH (p:Person {id: $victimId})
WHERE ($caseId IS NULL AND $scope IN $editScopes AND $scope STARTS WITH 'support:' AND (EXISTS {
    MATCH (seen:Support)-[g:GIVEN_TO]->(p)
    WHERE VISIBLE(seen) AND VISIBLE(g) AND seen.scope = $scope
  } OR EXISTS {
    MATCH (came:VictimStatus)-[o:STATUS_OF]->(p)
    WHERE VISIBLE(came) AND VISIBLE(o) AND came.scope = $scope
  }))
  OR ('case:' + $caseId IN $editScopes AND $scope IN ['support:' + $caseId + ':' + $provider, 'care:' + $caseId + ':' + $victimId] AND EXISTS {
    MATCH (p)-[role:VICTIM_IN]->(c:Case {id: $caseId})
    WHERE VISIBLE(role) AND VISIBLE(c)
  })
CALL (p) {
  WITH p
  WHERE $childId IS NULL
  RETURN p AS helped
  UNION
  MATCH (p)-[kin:RELATED_TO {kin: 'CHILD'}]->(child:Person {id: $childId})
  WHERE VISIBLE(kin)
  RETURN child AS helped
}
CALL (p) {
  MATCH (b:Body {code: $provider})
  RETURN b
}
MERGE (k:Compartment {id: $scope})
ON CREATE SET k.kind = 'SUPPORT'
SET k.lockedFor = $id
REMOVE k.lockedFor
WITH p, helped, b, k
WHERE (k.writtenAt IS NULL OR (k.id IN $scopes AND k.writtenAt <= $now))
  AND NOT EXISTS {
    MATCH (same:Support)-[sg:GIVEN_TO]->(helped)
    WHERE VISIBLE(same) AND VISIBLE(sg) AND same.supersededAt IS NULL AND same.id <> coalesce($version, '') AND same.service = $service
      AND ($service = 'REFLECTION_PERIOD'
        OR (same.provider = $provider AND same.event = $event AND coalesce(same.stage, '') = coalesce($stage, '')
          AND coalesce(same.on, '') = coalesce($on, '') AND ($on IS NOT NULL OR coalesce(same.dueOn, '') = $dueOn)))
  }
CALL (helped) {
  OPTIONAL MATCH (old:Support {id: $version})-[og:GIVEN_TO]->(helped)
  WHERE VISIBLE(old) AND VISIBLE(og) AND split(old.scope, ':')[1] = split($scope, ':')[1]
    AND (old.scope IN $editScopes OR 'case:' + split(old.scope, ':')[1] IN $editScopes)
  FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | SET one.lockedFor = $id REMOVE one.lockedFor)
  RETURN old
}
WITH p, helped, b, k, old
WHERE $version IS NULL OR (old IS NOT NULL AND STANDS(old))
MERGE (s:Fact {id: $id})
ON CREATE SET s:Support, s.scope = k.id, s.recordedAt = $now, s.recordedBy = $viewerId, s.reliability = 'A', s.credibility = 1, s.certainty = 'CONFIRMED',
              s.handling = 'H0', s.service = $service, s.event = $event, s.provider = $provider, s.on = $on, s.until = $until, s.validFrom = $on, s.validTo = $until,
              s.dueOn = $dueOn, s.amount = $amount, s.currency = $currency, s.stage = $stage, s.outcome = $outcome, s.note = $note, s.pseudonym = $pseudonym,
              s.beneficiary = CASE WHEN $childId IS NULL THEN null ELSE 'CHILD_OF_VICTIM' END,
              s.earlierIds = CASE WHEN old IS NULL THEN [] ELSE coalesce(old.earlierIds, []) + [old.id] END
// An id that something else has, seen or not, writes nothing.
WITH p, helped, b, k, old, s
WHERE s:Support AND s.scope = k.id AND s.recordedBy = $viewerId AND s.recordedAt = $now AND s.id <> coalesce(old.id, '')
MERGE (s)-[g:GIVEN_TO]->(helped)
ON CREATE SET g.scope = k.id, g.recordedAt = $now, g.recordedBy = $viewerId
MERGE (s)-[by:PROVIDED_BY]->(b)
ON CREATE SET by.scope = k.id, by.recordedAt = $now, by.recordedBy = $viewerId
SET k.writtenAt = $now
WITH p, b, k, old, s
// Whoever edits a case shares what he writes with the provider; whom a victim is given to sees the decisions on her.
CALL (b, k) {
  WITH b, k
  WHERE $caseId IS NOT NULL AND k.id STARTS WITH 'support:'
  MERGE (b)-[:HOLDS]->(k)
}
CALL (p, b, k) {
  MATCH (c:Case {id: $caseId})
  WHERE VISIBLE(c)
  MERGE (c)-[:HOLDS]->(k)
  WITH p, b, c
  WHERE $event IN ['REFERRAL', 'STAY'] AND $on IS NOT NULL AND $childId IS NULL
  MERGE (care:Compartment {id: 'care:' + c.id + ':' + p.id})
  ON CREATE SET care.kind = 'SUPPORT'
  MERGE (c)-[:HOLDS]->(care)
  MERGE (b)-[:HOLDS]->(care)
}
WITH p, s AS v, old
// include: victims/superseded
WITH p, v, old
// include: victims/care-ended
RETURN v.id AS id
