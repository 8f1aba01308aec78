// purpose: withdraws a request to a country that the reader has recorded himself, while nothing has happened to it and nothing has left with it
// mode: write
// params: id
// returns: id
// Locked are the dossier, so that nobody corrects it in between, and the request, so that nothing happens to it.
MATCH (r:CountryRequest {id: $id})
WHERE VISIBLE(r) AND r.scope IN $editScopes AND r.recordedBy = $viewerId AND r.supersededAt IS NULL
MATCH (d:Dossier {id: r.dossierId})
WHERE VISIBLE(d) AND d.scope IN $editScopes
SET d.lockedFor = $id, r.lockedFor = $id
REMOVE d.lockedFor, r.lockedFor
WITH d, r
WHERE STANDS(r) AND coalesce(r.eventsAt, '') <= $now
  AND NOT EXISTS { MATCH (e:CountryRequestEvent {requestId: r.requestId}) WHERE VISIBLE(e) }
  AND NOT EXISTS {
    MATCH (v:DossierVersion {dossierId: d.id})
    WHERE VISIBLE(v)
    MATCH (k:DossierCopy {versionId: v.id})
    WHERE VISIBLE(k) AND NOT k.isDraft AND k.toWhom IS NOT NULL
  }
SET r.supersededAt = $now, r.withdrawnBy = $viewerId, d.requestedAt = $now
RETURN r.id AS id
