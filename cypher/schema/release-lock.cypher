// purpose: gives back the lock of migrations
// mode: write
// params: holder
// unscoped: the schema holds nothing about anybody
MATCH (l:SchemaLock {id: 'schema', holder: $holder})
REMOVE l.until
