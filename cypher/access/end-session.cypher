// purpose: ends a session
// mode: write
// params: id
// unscoped: sessions and accounts hold nothing about a case
MATCH (s:Session {id: $id})
DETACH DELETE s
