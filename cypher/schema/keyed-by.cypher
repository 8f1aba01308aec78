// purpose: by which rules the names of this database were given their keys
// returns: rules
// unscoped: the schema holds nothing about anybody
MATCH (k:NameKeys)
RETURN k.rules AS rules
