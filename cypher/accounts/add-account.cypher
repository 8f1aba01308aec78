// purpose: makes an account; nothing when the user name is taken
// mode: write
// params: id, username, passwordHash, role, nameAz, nameEn, bodyCode
// returns: id
// unscoped: sessions and accounts hold nothing about a case
OPTIONAL MATCH (taken:User {username: $username})
WITH taken
WHERE taken IS NULL
CREATE (u:User {id: $id, username: $username, passwordHash: $passwordHash, role: $role, nameAz: $nameAz, nameEn: $nameEn,
                bodyCode: $bodyCode, failedAttempts: 0, createdAt: $now})
RETURN u.id AS id
