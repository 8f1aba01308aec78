// purpose: records on which day a request to a country was sent, answered or refused; the same id sent twice records one
// mode: write
// params: id, version, seen, state, on, note
// optional: seen
// returns: id
// `version` is the request and `seen` the last that happened, as they were read: what another has changed meanwhile is read again first. What happened
// while the lock was waited for may be later than the moment as of which this looks, and unseen by it: hence the moment of the last.
MATCH (r:CountryRequest {id: $version})
WHERE VISIBLE(r) AND r.scope IN $editScopes AND r.supersededAt IS NULL
SET r.lockedFor = $id
REMOVE r.lockedFor
WITH r
WHERE STANDS(r) AND coalesce(r.eventsAt, '') <= $now
CALL (r) {
  OPTIONAL MATCH (last:CountryRequestEvent {requestId: r.requestId})
  WHERE VISIBLE(last) AND last.supersededAt IS NULL
  RETURN last.id AS lastId
  ORDER BY last.on DESC, last.recordedAt DESC, last.id DESC
  LIMIT 1
}
WITH r, lastId
WHERE coalesce(lastId, '') = coalesce($seen, '')
MERGE (e:Fact {id: $id})
ON CREATE SET e:CountryRequestEvent, e.scope = r.scope, e.recordedAt = $now, e.recordedBy = $viewerId, e.handling = 'H0', e.caseId = r.caseId,
              e.requestId = r.requestId, e.state = $state, e.on = $on, e.note = $note
WITH r, e
WHERE e:CountryRequestEvent AND e.requestId = r.requestId AND e.scope = r.scope AND e.recordedBy = $viewerId AND e.recordedAt = $now
SET r.eventsAt = $now
RETURN e.id AS id
