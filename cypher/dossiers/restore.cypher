// purpose: brings back a dossier of a case that the reader edits, which was put away
// mode: write
// params: id
// returns: id
MATCH (d:Dossier {id: $id})
WHERE VISIBLE(d) AND d.scope IN $editScopes
REMOVE d.putAwayAt
RETURN d.id AS id
