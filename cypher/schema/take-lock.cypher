// purpose: takes the lock of migrations, or nothing when somebody else holds it
// mode: write
// params: holder, until
// returns: holder
// unscoped: the schema holds nothing about anybody
MERGE (l:SchemaLock {id: 'schema'})
WITH l
WHERE l.until IS NULL OR l.until < $now OR l.holder = $holder
SET l.holder = $holder, l.until = $until
RETURN l.holder AS holder
