// purpose: who is in a case of the reader's, how far each may go and until when; whose days are over, or whose account is closed, is in it no more
// params: caseId
// returns: id, nameAz, nameEn, role, level, until, identity, source, grantedAt, byAz, byEn
// That there are informants is known to those alone who may see them.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (u:User)-[m:MEMBER]->(c)
WHERE u.disabledAt IS NULL AND (m.until IS NULL OR m.until >= $today)
OPTIONAL MATCH (by:User {id: m.grantedBy})
RETURN u.id AS id, u.nameAz AS nameAz, u.nameEn AS nameEn, u.role AS role, m.level AS level, m.until AS until, coalesce(m.identity, false) AS identity,
       CASE WHEN 'case:' + $caseId + ':source' IN $scopes THEN coalesce(m.source, false) END AS source, m.grantedAt AS grantedAt, by.nameAz AS byAz, by.nameEn AS byEn
ORDER BY nameAz, id
LIMIT 200
