// purpose: what the reader has recorded of an element by hand, the newest or the one asked for, how many links came with it, and how many other facts of the case rest on it
// params: id, recordId
// optional: recordId
// returns: id, links, resting
MATCH (rec:Record)-[d:DESCRIBES]->(a:Anchor {id: $id})
WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.recordedBy = $viewerId AND rec.importId IS NULL AND rec.scope IN $editScopes
  AND ($recordId IS NULL OR rec.id = $recordId) AND (NOT rec.isProtected OR rec.scope + ':identity' IN $editScopes)
WITH a, rec
ORDER BY rec.recordedAt DESC, rec.id
LIMIT 1
CALL (a, rec) {
  MATCH (a)-[r]-(other:Anchor)
  WHERE VISIBLE(r) AND r.recordedAt = rec.recordedAt AND r.recordedBy = $viewerId
  RETURN count(r) AS links
}
CALL (a, rec) {
  CALL (a, rec) {
    MATCH (a)-[r]-(other:Anchor)
    WHERE VISIBLE(r) AND r.scope STARTS WITH 'case:' + split(rec.scope, ':')[1] AND NOT (r.recordedAt = rec.recordedAt AND r.recordedBy = $viewerId)
    RETURN r
    LIMIT 101
    UNION ALL
    MATCH (a)-[r]-(fact:Fact)
    WHERE VISIBLE(r) AND VISIBLE(fact) AND r.scope STARTS WITH 'case:' + split(rec.scope, ':')[1]
      AND NOT (r.recordedAt = rec.recordedAt AND r.recordedBy = $viewerId)
    RETURN r
    LIMIT 101
  }
  WITH r
  LIMIT 101
  RETURN count(r) AS resting
}
RETURN rec.id AS id, links, resting
