// purpose: opens an account that wrong passwords have locked
// mode: write
// params: id
// returns: id, username, role, nameAz, nameEn, lockedAt, disabledAt
// unscoped: sessions and accounts hold nothing about a case
MATCH (u:User {id: $id})
REMOVE u.lockedAt
SET u.failedAttempts = 0
RETURN u.id AS id, u.username AS username, u.role AS role, u.nameAz AS nameAz, u.nameEn AS nameEn,
       u.lockedAt AS lockedAt, u.disabledAt AS disabledAt
