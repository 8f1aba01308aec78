// purpose: what a sign-in is checked against
// params: username
// returns: userId, passwordHash, isOpen, role
// unscoped: sessions and accounts hold nothing about a case
MATCH (u:User {username: $username})
RETURN u.id AS userId, u.passwordHash AS passwordHash, u.role AS role, u.lockedAt IS NULL AND u.disabledAt IS NULL AS isOpen
