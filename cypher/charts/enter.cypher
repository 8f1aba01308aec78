// purpose: makes one window of the reader's the one that works on a chart, when nobody does or when he takes it over
// mode: write
// params: id, tab, takeOver
// returns: id
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $id})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level IN ['OWN', 'EDIT'] AND NOT EXISTS { MATCH (:Compartment {id: ch.scope, isClosed: true}) }
SET ch.touchedAt = $now
WITH ch
WHERE $takeOver = true OR ch.tab IS NULL OR (ch.tab = $tab AND ch.heldBy = $viewerId)
SET ch.heldSince = CASE WHEN ch.tab = $tab THEN ch.heldSince ELSE $now END, ch.tab = $tab, ch.heldBy = $viewerId
RETURN ch.id AS id
