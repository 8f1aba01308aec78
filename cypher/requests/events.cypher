// purpose: what happened to requests of a case, in the order of the days
// params: caseId
// returns: id, requestId, state, on, note, recordedById, by, mayWithdraw
MATCH (e:CountryRequestEvent {caseId: $caseId})
WHERE VISIBLE(e)
OPTIONAL MATCH (u:User {id: e.recordedBy})
RETURN e.id AS id, e.requestId AS requestId, e.state AS state, e.on AS on, e.note AS note, e.recordedBy AS recordedById,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS by, e.recordedBy = $viewerId AND e.scope IN $editScopes AS mayWithdraw
ORDER BY on, e.recordedAt, id
LIMIT 1000
