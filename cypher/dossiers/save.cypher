// purpose: keeps a dossier of a case that the reader edits; no row when somebody has saved it meanwhile
// mode: write
// params: id, revision, document
// returns: revision, savedAt
// The lock is taken by the first SET; only then is read which revision it has.
MATCH (d:Dossier {id: $id})
WHERE VISIBLE(d) AND d.scope IN $editScopes AND d.putAwayAt IS NULL
SET d.lockedFor = $id
REMOVE d.lockedFor
WITH d
WHERE d.revision = $revision
SET d.document = $document, d.revision = d.revision + 1, d.savedAt = $now, d.savedBy = $viewerId
RETURN d.revision AS revision, d.savedAt AS savedAt
