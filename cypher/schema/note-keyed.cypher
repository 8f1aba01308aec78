// purpose: notes by which rules all names have their keys
// mode: write
// params: rules
// unscoped: the schema holds nothing about anybody
MERGE (k:NameKeys {id: 'names'})
SET k.rules = $rules, k.at = $now
