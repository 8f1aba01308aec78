// purpose: what providers of a case's facts have permitted, by whom and on which day
// params: caseId
// returns: id, factId, allows, grantedBy, on, mayWithdraw
MATCH (p:Permission {caseId: $caseId})
WHERE VISIBLE(p)
RETURN p.id AS id, p.factId AS factId, p.allows AS allows, p.grantedBy AS grantedBy, p.on AS on, 'case:' + p.caseId IN $editScopes AS mayWithdraw
ORDER BY factId, allows, id
LIMIT 2000
