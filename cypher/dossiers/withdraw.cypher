// purpose: puts a dossier of a case that the reader edits away
// mode: write
// params: id
// returns: id
MATCH (d:Dossier {id: $id})
WHERE VISIBLE(d) AND d.scope IN $editScopes
SET d.supersededAt = $now
RETURN d.id AS id
