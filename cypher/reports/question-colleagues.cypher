// purpose: the accounts that read the report, with whom a question may be shared
// params: roles
// returns: id, name
MATCH (u:User)
WHERE u.role IN $roles AND u.disabledAt IS NULL AND u.id <> $viewerId
RETURN u.id AS id, {az: u.nameAz, en: u.nameEn} AS name
ORDER BY name.az, id
LIMIT 200
