// purpose: puts a dossier of a case that the reader edits away; it can be brought back
// mode: write
// params: id
// returns: id
MATCH (d:Dossier {id: $id})
WHERE VISIBLE(d) AND d.scope IN $editScopes
SET d.putAwayAt = coalesce(d.putAwayAt, $now)
RETURN d.id AS id
