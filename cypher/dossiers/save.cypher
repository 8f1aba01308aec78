// purpose: keeps a dossier of a case that the reader edits; no row when somebody has saved it meanwhile
// mode: write
// params: id, tab, revision, turn, document
// returns: revision, savedAt
// The lock is taken by the first SET; only then is read which revision it has.
// A window whose save came here and whose answer did not come back sends the revision from before: what was saved last is its own, of an earlier turn,
// or this very save once more. What comes later than its successor is not taken.
MATCH (d:Dossier {id: $id})
WHERE VISIBLE(d) AND d.scope IN $editScopes AND d.putAwayAt IS NULL
SET d.lockedFor = $id
REMOVE d.lockedFor
WITH d
WHERE d.revision = $revision OR d.savedTab = $tab AND (d.savedTurn < $turn OR d.savedTurn = $turn AND d.document = $document)
SET d.document = $document, d.revision = d.revision + 1, d.savedAt = $now, d.savedBy = $viewerId, d.savedTab = $tab, d.savedTurn = toInteger($turn)
RETURN d.revision AS revision, d.savedAt AS savedAt
