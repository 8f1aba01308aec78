// purpose: puts a version of what happened to the person of a notice or of a domestic search in the place of the one that was read, where that lies and the reader writes
// mode: write
// params: id, aboutId, version, on, time, country, place, note, document, reliability, credibility, handling
// returns: id
// What it is stays, how sure it is, its grade and handling unless others are given, under which notices and searches it was recorded, and whose it was first. Of two, the slower finds it superseded under the lock.
MATCH (n:Notice|DomesticSearch {id: $aboutId})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $editScopes
MATCH (old:Arrest|Release|Surrender|Sighting)-[was:OF]->(p)
WHERE VISIBLE(old) AND VISIBLE(was) AND old.id = $version AND old.scope IN $editScopes
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH DISTINCT p, old, was
WHERE STANDS(old) AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
CALL (p) {
  MATCH (c:Country {code: $country})
  RETURN c
}
MERGE (x:Fact {id: $id})
ON CREATE SET x.scope = old.scope, x.recordedAt = $now, x.recordedBy = $viewerId, x.reliability = coalesce($reliability, old.reliability),
              x.credibility = coalesce(toInteger($credibility), old.credibility), x.certainty = old.certainty, x.handling = coalesce($handling, old.handling), x.on = $on, x.time = $time, x.outcome = old.outcome, x.place = $place, x.note = $note, x.sourceText = $document,
              x.earlierIds = coalesce(old.earlierIds, []) + [old.id],
              x.firstBy = CASE WHEN old.importId IS NULL THEN coalesce(old.firstBy, old.recordedBy) ELSE 'import' END
// An id that something else has, seen or not, writes nothing.
WITH p, c, old, was, x
WHERE x.recordedBy = $viewerId AND x.recordedAt = $now AND x.scope = old.scope AND x.id <> old.id
FOREACH (one IN CASE WHEN old:Sighting THEN [1] ELSE [] END | SET x:Sighting)
FOREACH (one IN CASE WHEN old:Arrest THEN [1] ELSE [] END | SET x:Arrest)
FOREACH (one IN CASE WHEN old:Release THEN [1] ELSE [] END | SET x:Release)
FOREACH (one IN CASE WHEN old:Surrender THEN [1] ELSE [] END | SET x:Surrender)
MERGE (x)-[o:OF]->(p)
ON CREATE SET o.scope = x.scope, o.recordedAt = $now, o.recordedBy = $viewerId
MERGE (x)-[i:IN]->(c)
ON CREATE SET i.scope = x.scope, i.recordedAt = $now, i.recordedBy = $viewerId
SET old.supersededAt = $now, was.supersededAt = $now
WITH x, old
CALL (x, old) {
  MATCH (old)-[u:UNDER]->(m:Fact)
  WHERE VISIBLE(u) AND VISIBLE(m)
  MERGE (x)-[w:UNDER]->(m)
  ON CREATE SET w.scope = x.scope, w.recordedAt = $now, w.recordedBy = $viewerId
  SET u.supersededAt = $now
}
CALL (old) {
  MATCH (old)-[i:IN]->(k:Country)
  WHERE VISIBLE(i)
  SET i.supersededAt = $now
}
RETURN x.id AS id
