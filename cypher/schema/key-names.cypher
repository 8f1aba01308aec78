// purpose: writes the keys of a batch of names
// mode: write
// params: rows
// unscoped: the keys of a name follow from its text and the birth of its record, and go back into the same node
// timeout: 60
UNWIND $rows AS row
MATCH (n:Fact {id: row.id})
SET n.search = row.search, n.keys = row.keys, n.matchKeys = row.matchKeys
