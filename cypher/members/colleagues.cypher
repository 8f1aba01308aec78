// purpose: accounts of the unit that are not in a case which the reader leads: whom he may let in
// params: caseId
// returns: id, nameAz, nameEn, role
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (:User {id: $viewerId})-[own:MEMBER {level: 'LEAD'}]->(c)
WHERE own.until IS NULL OR own.until >= $today
CALL (c) {
  MATCH (u:User)
  WHERE u.disabledAt IS NULL AND u.role IN ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR']
    AND NOT EXISTS { MATCH (u)-[m:MEMBER]->(c) WHERE m.until IS NULL OR m.until >= $today }
  RETURN u
}
RETURN u.id AS id, u.nameAz AS nameAz, u.nameEn AS nameEn, u.role AS role
ORDER BY nameAz, id
LIMIT 500
