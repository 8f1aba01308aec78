// purpose: the members of a case of the reader's, who may be given a task in it
// params: caseId
// returns: id, nameAz, nameEn
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (u:User)-[m:MEMBER]->(c)
WHERE u.disabledAt IS NULL AND (m.until IS NULL OR m.until >= $today)
RETURN u.id AS id, u.nameAz AS nameAz, u.nameEn AS nameEn
ORDER BY nameAz, id
LIMIT 200
