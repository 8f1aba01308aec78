// purpose: the requests to countries of a case, or the one of a dossier, those that are due first
// params: caseId, dossierId
// optional: dossierId
// returns: id, requestId, caseId, dossierId, dossierTitle, country, ground, reference, dueOn, draftedOn, recordedAt, recordedById, by, mayEdit, earlierIds, resumedFrom
MATCH (r:CountryRequest {caseId: $caseId})
WHERE VISIBLE(r) AND ($dossierId IS NULL OR r.dossierId = $dossierId)
CALL (r) {
  OPTIONAL MATCH (d:Dossier {id: r.dossierId})
  WHERE VISIBLE(d) AND coalesce(d.putAwayAt, '~') > $asOf
  RETURN d.title AS dossierTitle
}
OPTIONAL MATCH (u:User {id: r.recordedBy})
RETURN r.id AS id, r.requestId AS requestId, r.caseId AS caseId, r.dossierId AS dossierId, dossierTitle, r.country AS country, r.ground AS ground,
       r.reference AS reference, r.dueOn AS dueOn, r.draftedOn AS draftedOn, r.recordedAt AS recordedAt, r.recordedBy AS recordedById,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS by, r.scope IN $editScopes AS mayEdit,
       coalesce(r.earlierIds, []) AS earlierIds, r.resumedFrom AS resumedFrom
ORDER BY dueOn, id
LIMIT 200
