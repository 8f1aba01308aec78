// purpose: the accounts that read the report, with whom a question may be shared
// params: roles
// returns: id, name
// The limit is beyond what a unit, the prosecution and the bureau have together: whoever is cut off could not be shared with.
MATCH (u:User)
WHERE u.role IN $roles AND u.disabledAt IS NULL AND u.id <> $viewerId
RETURN u.id AS id, {az: u.nameAz, en: u.nameEn} AS name
ORDER BY name.az, id
LIMIT 2000
