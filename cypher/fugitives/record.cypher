// purpose: records what happened to the person of a notice or of a domestic search, where that lies and the reader writes; the same id sent twice records one
// mode: write
// params: id, aboutId, kind, outcome, certainty, on, time, country, place, note, document, reliability, credibility, handling
// returns: id
MATCH (n:Notice|DomesticSearch {id: $aboutId})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, p, n.scope AS scope
WHERE STANDS(n) AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
CALL (n) {
  MATCH (c:Country {code: $country})
  RETURN c
}
MERGE (x:Fact {id: $id})
ON CREATE SET x.scope = scope, x.recordedAt = $now, x.recordedBy = $viewerId, x.reliability = $reliability, x.credibility = toInteger($credibility),
              x.certainty = $certainty, x.handling = $handling, x.on = $on, x.time = $time, x.outcome = $outcome, x.place = $place, x.note = $note, x.sourceText = $document
// An id that something else has, seen or not, writes nothing.
WITH n, p, c, x, scope
WHERE x.recordedBy = $viewerId AND x.recordedAt = $now AND x.scope = scope
FOREACH (one IN CASE $kind WHEN 'Sighting' THEN [1] ELSE [] END | SET x:Sighting)
FOREACH (one IN CASE $kind WHEN 'Arrest' THEN [1] ELSE [] END | SET x:Arrest)
FOREACH (one IN CASE $kind WHEN 'Release' THEN [1] ELSE [] END | SET x:Release)
FOREACH (one IN CASE $kind WHEN 'Surrender' THEN [1] ELSE [] END | SET x:Surrender)
MERGE (x)-[o:OF]->(p)
ON CREATE SET o.scope = scope, o.recordedAt = $now, o.recordedBy = $viewerId
MERGE (x)-[u:UNDER]->(n)
ON CREATE SET u.scope = scope, u.recordedAt = $now, u.recordedBy = $viewerId
MERGE (x)-[i:IN]->(c)
ON CREATE SET i.scope = scope, i.recordedAt = $now, i.recordedBy = $viewerId
RETURN x.id AS id
