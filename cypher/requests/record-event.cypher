// purpose: records on which day a request to a country was sent, answered or refused; the same id sent twice records one
// mode: write
// params: id, version, state, on, note
// returns: id
// `version` is the request as it was read: what another has changed meanwhile is read again first. The lock keeps two from recording at once.
MATCH (r:CountryRequest {id: $version})
WHERE VISIBLE(r) AND r.scope IN $editScopes AND r.supersededAt IS NULL
SET r.lockedFor = $id
REMOVE r.lockedFor
WITH r
MERGE (e:Fact {id: $id})
ON CREATE SET e:CountryRequestEvent, e.scope = r.scope, e.recordedAt = $now, e.recordedBy = $viewerId, e.handling = 'H0', e.caseId = r.caseId,
              e.requestId = r.requestId, e.state = $state, e.on = $on, e.note = $note
WITH r, e
WHERE e:CountryRequestEvent AND e.requestId = r.requestId AND e.scope = r.scope AND e.recordedBy = $viewerId AND e.recordedAt = $now
RETURN e.id AS id
