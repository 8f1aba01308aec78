// purpose: the members of a case of the reader's with whom a chart may be shared, and how it is shared with each; no level when it is not
// params: id
// returns: id, nameAz, nameEn, role, level
MATCH (own:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $id})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level = 'OWN'
WITH DISTINCT ch
MATCH (u:User)-[m:MEMBER]->(c:Case {id: ch.caseId})
WHERE VISIBLE(c) AND u.id <> $viewerId AND u.disabledAt IS NULL AND (m.until IS NULL OR m.until >= $today)
OPTIONAL MATCH (u)-[shared:WORKS_ON]->(ch)
WHERE VISIBLE(shared)
RETURN u.id AS id, u.nameAz AS nameAz, u.nameEn AS nameEn, u.role AS role, shared.level AS level
ORDER BY nameAz, id
LIMIT 200
