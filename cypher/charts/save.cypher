// purpose: keeps a chart as its worker left it; no row when somebody else has it meanwhile, or has saved it, or its case was joined into another
// mode: write
// params: id, tab, revision, turn, document
// returns: revision, savedAt
// The lock is taken by the first SET; only then is read who has it.
// A window whose save came here and whose answer did not come back sends the revision from before: what was saved last is its own, of an earlier turn,
// or this very save once more. What comes later than its successor is not taken.
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $id})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level IN ['OWN', 'EDIT'] AND NOT EXISTS { MATCH (:Compartment {id: ch.scope, isClosed: true}) }
SET ch.touchedAt = $now
WITH ch
WHERE ch.tab = $tab AND ch.heldBy = $viewerId
  AND (ch.revision = $revision OR ch.savedTab = $tab AND (ch.savedTurn < $turn OR ch.savedTurn = $turn AND ch.document = $document))
SET ch.document = $document, ch.revision = ch.revision + 1, ch.savedAt = $now, ch.savedBy = $viewerId, ch.savedTab = $tab, ch.savedTurn = toInteger($turn)
RETURN ch.revision AS revision, ch.savedAt AS savedAt
