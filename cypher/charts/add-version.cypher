// purpose: names what a chart is at this moment, or freezes it with the hash of what it shows; no row when it was saved since its author saw it so
// mode: write
// params: id, chartId, revision, name, document, filters, isFrozen, hash, hiddenElements, hiddenLines
// returns: id
// The lock is taken by the SET; only then is read which revision it is.
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $chartId})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level IN ['OWN', 'EDIT'] AND NOT EXISTS { MATCH (:Compartment {id: ch.scope, isClosed: true}) }
SET ch.touchedAt = $now
WITH ch
WHERE ch.revision = $revision
MERGE (v:Fact {id: $id})
ON CREATE SET v:ChartVersion, v.scope = ch.scope, v.recordedAt = $now, v.recordedBy = $viewerId, v.handling = 'H0', v.chartId = ch.id, v.name = $name,
              v.document = $document, v.filters = $filters, v.revision = toInteger($revision), v.isFrozen = $isFrozen, v.hash = $hash, v.hiddenElements = $hiddenElements, v.hiddenLines = $hiddenLines
WITH v, ch
WHERE v.chartId = ch.id AND v.recordedBy = $viewerId AND v.revision = $revision
RETURN v.id AS id
