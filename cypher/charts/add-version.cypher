// purpose: names what a chart is at this moment, or freezes it with the hash of what it shows
// mode: write
// params: id, chartId, name, document, isFrozen, hash, hiddenElements, hiddenLines
// returns: id
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $chartId})
WHERE VISIBLE(k) AND VISIBLE(ch) AND k.level IN ['OWN', 'EDIT'] AND NOT EXISTS { MATCH (:Compartment {id: ch.scope, isClosed: true}) }
MERGE (v:Fact {id: $id})
ON CREATE SET v:ChartVersion, v.scope = ch.scope, v.recordedAt = $now, v.recordedBy = $viewerId, v.handling = 'H0', v.chartId = ch.id, v.name = $name,
              v.document = $document, v.isFrozen = $isFrozen, v.hash = $hash, v.hiddenElements = $hiddenElements, v.hiddenLines = $hiddenLines
WITH v, ch
WHERE v.chartId = ch.id AND v.recordedBy = $viewerId
RETURN v.id AS id
