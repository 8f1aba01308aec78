// purpose: notes that a migration is done, and holds the lock for longer
// mode: write
// params: number, name, checksum, holder, until
// unscoped: the schema holds nothing about anybody
MATCH (l:SchemaLock {id: 'schema', holder: $holder})
SET l.until = $until
MERGE (v:SchemaVersion {number: $number})
SET v.name = $name, v.checksum = $checksum, v.appliedAt = $now
