// purpose: all accounts, for the administrator
// returns: id, username, role, nameAz, nameEn, lockedAt, disabledAt
// unscoped: sessions and accounts hold nothing about a case
MATCH (u:User)
RETURN u.id AS id, u.username AS username, u.role AS role, u.nameAz AS nameAz, u.nameEn AS nameEn,
       u.lockedAt AS lockedAt, u.disabledAt AS disabledAt
ORDER BY username, id
LIMIT 200
