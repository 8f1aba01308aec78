// purpose: takes back what its author recorded of a request to a country, while nothing has happened to it since
// mode: write
// params: id
// returns: id
MATCH (e:CountryRequestEvent {id: $id})
WHERE VISIBLE(e) AND e.scope IN $editScopes AND e.recordedBy = $viewerId AND e.supersededAt IS NULL
MATCH (r:CountryRequest {caseId: e.caseId})
WHERE VISIBLE(r) AND r.requestId = e.requestId AND r.supersededAt IS NULL
SET r.lockedFor = $id
REMOVE r.lockedFor
WITH r, e
WHERE STANDS(r) AND STANDS(e) AND coalesce(r.eventsAt, '') <= $now
CALL (r) {
  MATCH (last:CountryRequestEvent {requestId: r.requestId})
  WHERE VISIBLE(last)
  RETURN last.id AS lastId
  ORDER BY last.on DESC, last.recordedAt DESC, last.id DESC
  LIMIT 1
}
WITH r, e, lastId
WHERE lastId = e.id
SET e.supersededAt = $now, r.eventsAt = $now
RETURN e.id AS id
