// purpose: records where the person of a notice or of a domestic search is presumed to hide, where that lies and the reader writes, or a version in place of the one that was read
// mode: write
// params: id, aboutId, version, seenIds, endingIds, endedIds, endsOn, country, certainty, reliability, credibility, since, until, ground, document
// optional: version, since, until
// returns: id
// What stood there before ends on the day of a new one, by a version of it. What was seen of it is compared under the lock on that; what another recorded while
// the lock was waited for may be later than the moment as of which this looks, and unseen by it: hence the moment of the last.
MATCH (n:Notice|DomesticSearch {id: $aboutId})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH DISTINCT n, p, n.scope AS scope
WHERE STANDS(n) AND coalesce(n.presumedAt, '') <= $now
  AND NOT EXISTS { MATCH (p)-[unseen:BELIEVED_HIDING_IN]->(at:Country) WHERE VISIBLE(unseen) AND unseen.scope = scope AND NOT unseen.id IN $seenIds }
CALL (n) {
  MATCH (c:Country {code: $country})
  RETURN c
}
MERGE (p)-[r:BELIEVED_HIDING_IN {id: $id}]->(c)
ON CREATE SET r.scope = scope, r.recordedAt = $now, r.recordedBy = $viewerId, r.certainty = $certainty, r.reliability = $reliability,
              r.credibility = toInteger($credibility), r.handling = 'H0', r.validFrom = $since, r.validTo = $until, r.ground = $ground,
              r.sourceText = $document, r.fromId = p.id, r.toId = c.id
WITH n, p, r, scope
WHERE r.recordedBy = $viewerId AND r.recordedAt = $now AND r.scope = scope
SET n.presumedAt = $now
WITH p, r, scope
CALL (p, r, scope) {
  MATCH (p)-[old:BELIEVED_HIDING_IN]->(was:Country)
  WHERE VISIBLE(old) AND old.id = $version AND old.scope = scope AND old.supersededAt IS NULL AND old.id <> r.id
  SET r.earlierIds = coalesce(old.earlierIds, []) + [old.id], r.handling = old.handling,
      r.firstBy = CASE WHEN old.importId IS NULL THEN coalesce(old.firstBy, old.recordedBy) ELSE 'import' END, old.supersededAt = $now
}
CALL (p, scope) {
  UNWIND range(0, size($endingIds) - 1) AS at
  MATCH (p)-[old:BELIEVED_HIDING_IN]->(was:Country)
  WHERE VISIBLE(old) AND old.id = $endingIds[at] AND old.scope = scope AND old.supersededAt IS NULL
  CREATE (p)-[e:BELIEVED_HIDING_IN]->(was)
  SET e = properties(old), e.fromId = p.id, e.toId = was.id, e.id = $endedIds[at], e.validTo = $endsOn, e.recordedAt = $now, e.recordedBy = $viewerId, e.endedFor = $id,
      e.earlierIds = coalesce(old.earlierIds, []) + [old.id], e.firstBy = CASE WHEN old.importId IS NULL THEN coalesce(old.firstBy, old.recordedBy) ELSE 'import' END,
      old.supersededAt = $now
}
RETURN r.id AS id
