// purpose: who is signed in with a session that has not ended, on an account that is open
// params: id
// returns: userId, username, role, nameAz, nameEn, purpose, expiresAt
// unscoped: sessions and accounts hold nothing about a case
MATCH (s:Session {id: $id})
WHERE s.expiresAt > $now
MATCH (u:User {id: s.userId})
WHERE u.disabledAt IS NULL AND u.lockedAt IS NULL
RETURN u.id AS userId, u.username AS username, u.role AS role, u.nameAz AS nameAz, u.nameEn AS nameEn,
       s.purpose AS purpose, s.expiresAt AS expiresAt
