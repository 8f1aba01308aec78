// purpose: how the reader leads a case; no row when somebody else does
// params: caseId
// returns: identity, source
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (:User {id: $viewerId})-[m:MEMBER {level: 'LEAD'}]->(c)
WHERE m.until IS NULL OR m.until >= $today
RETURN coalesce(m.identity, false) AS identity, coalesce(m.source, false) AS source
