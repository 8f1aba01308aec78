// purpose: who may work a notice or a domestic search that the reader writes: liaison officers who may write where it lies
// params: aboutId
// returns: id, nameAz, nameEn
MATCH (n:Notice|DomesticSearch {id: $aboutId})
WHERE VISIBLE(n) AND n.scope IN $editScopes
CALL (n) {
  MATCH (u:User {role: 'LIAISON'})
  WHERE n.scope = 'notices'
  RETURN u
  UNION
  MATCH (:Compartment {id: n.scope})<-[:HOLDS]-(c:Case)<-[m:MEMBER]-(u:User {role: 'LIAISON'})
  WHERE VISIBLE(c) AND m.level IN ['EDIT', 'LEAD'] AND (m.until IS NULL OR m.until >= $today)
  RETURN u
}
WITH DISTINCT u
WHERE u.disabledAt IS NULL AND u.lockedAt IS NULL
RETURN u.id AS id, u.nameAz AS nameAz, u.nameEn AS nameEn
ORDER BY nameAz, id
LIMIT 200
