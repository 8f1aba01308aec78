// purpose: the migrations that this database has seen
// returns: number, checksum
// unscoped: the schema holds nothing about anybody
MATCH (v:SchemaVersion)
RETURN v.number AS number, v.checksum AS checksum
ORDER BY number
