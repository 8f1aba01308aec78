// purpose: keeps an own question about the numbers of the report, or another version of one of the reader's own, with whom it is shared; the same id sent twice keeps one
// mode: write
// params: id, version, title, asked, sharedIds
// returns: id
// No row when the version no longer stands, is somebody else's, or the id is that of something else.
CALL () {
  WITH 1 AS once
  WHERE $version IS NULL
  RETURN null AS old
  UNION ALL
  MATCH (old:ReportQuestion {id: $version})
  WHERE VISIBLE(old) AND old.recordedBy = $viewerId
  SET old.lockedFor = $id
  REMOVE old.lockedFor
  WITH old
  WHERE STANDS(old)
  RETURN old
}
MERGE (q:Fact {id: $id})
ON CREATE SET q:ReportQuestion, q.scope = 'open', q.recordedAt = $now, q.recordedBy = $viewerId, q.handling = 'H0', q.title = $title, q.asked = $asked,
              q.sharedIds = $sharedIds, q.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END
WITH q, old
WHERE q:ReportQuestion AND q.recordedBy = $viewerId AND q.recordedAt = $now
CALL (old) {
  WITH old
  WHERE old IS NOT NULL
  SET old.supersededAt = $now
}
RETURN q.id AS id
