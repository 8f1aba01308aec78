// purpose: gives a dossier of a case that the reader edits another name
// mode: write
// params: id, title
// returns: id
MATCH (d:Dossier {id: $id})
WHERE VISIBLE(d) AND d.scope IN $editScopes AND d.putAwayAt IS NULL
SET d.title = $title
RETURN d.id AS id
