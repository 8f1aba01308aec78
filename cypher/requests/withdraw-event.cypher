// purpose: takes back what its author recorded of a request to a country
// mode: write
// params: id
// returns: id
MATCH (e:CountryRequestEvent {id: $id})
WHERE VISIBLE(e) AND e.scope IN $editScopes AND e.recordedBy = $viewerId AND e.supersededAt IS NULL
SET e.supersededAt = $now
RETURN e.id AS id
