// purpose: what providers of a case's facts have permitted
// params: caseId
// returns: factId, allows
MATCH (p:Permission {caseId: $caseId})
WHERE VISIBLE(p)
RETURN DISTINCT p.factId AS factId, p.allows AS allows
ORDER BY factId, allows
LIMIT 2000
