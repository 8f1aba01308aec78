// purpose: withdraws a record that the reader has made by hand, with what was recorded together with it, while nothing else that he sees in the case rests on it
// mode: write
// params: id
// returns: id
// What was recorded together has one moment and one author. The lock on the element comes first, so that no link comes in between.
MATCH (rec:Fact:Record {id: $id})-[d:DESCRIBES]->(a:Anchor)
WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.recordedBy = $viewerId AND rec.importId IS NULL AND rec.scope IN $editScopes
  AND (NOT rec.isProtected OR rec.scope + ':identity' IN $editScopes)
SET a.lockedFor = $id
REMOVE a.lockedFor
WITH rec, d, a, 'case:' + split(rec.scope, ':')[1] AS held
WHERE NOT EXISTS {
    MATCH (a)-[r]-(other:Anchor)
    WHERE VISIBLE(r) AND r.scope STARTS WITH held AND NOT (r.recordedAt = rec.recordedAt AND r.recordedBy = $viewerId)
  }
  AND NOT EXISTS {
    MATCH (a)-[r]-(fact:Fact)
    WHERE VISIBLE(r) AND VISIBLE(fact) AND r.scope STARTS WITH held AND NOT (r.recordedAt = rec.recordedAt AND r.recordedBy = $viewerId)
  }
CALL (rec) {
  MATCH (rec)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(n) AND VISIBLE(name)
  SET n.supersededAt = $now, name.supersededAt = $now
}
CALL (rec) {
  MATCH (cited:Citation {factId: rec.id})
  WHERE VISIBLE(cited) AND cited.recordedAt = rec.recordedAt AND cited.recordedBy = $viewerId
  SET cited.supersededAt = $now
}
CALL (a, rec) {
  MATCH (a)-[r]-(other:Anchor)
  WHERE VISIBLE(r) AND r.recordedAt = rec.recordedAt AND r.recordedBy = $viewerId
  SET r.supersededAt = $now
  WITH r, rec
  MATCH (cited:Citation {factId: r.id})
  WHERE VISIBLE(cited) AND cited.recordedAt = rec.recordedAt AND cited.recordedBy = $viewerId
  SET cited.supersededAt = $now
}
CALL (a, rec) {
  MATCH (a)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case)
  WHERE VISIBLE(r) AND VISIBLE(c) AND r.recordedAt = rec.recordedAt AND r.recordedBy = $viewerId
  SET r.supersededAt = $now
  WITH r, rec
  MATCH (cited:Citation {factId: r.id})
  WHERE VISIBLE(cited) AND cited.recordedAt = rec.recordedAt AND cited.recordedBy = $viewerId
  SET cited.supersededAt = $now
}
CALL (a, rec) {
  MATCH (sealed:SealedIdentity)-[i:IDENTIFIES]->(a)
  WHERE VISIBLE(sealed) AND VISIBLE(i) AND i.recordedAt = rec.recordedAt AND i.recordedBy = $viewerId
  SET i.supersededAt = $now, sealed.supersededAt = $now
}
SET rec.supersededAt = $now, d.supersededAt = $now
RETURN a.id AS id
