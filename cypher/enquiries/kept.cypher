// purpose: the enquiries of a case of the reader's, or some by their ids: open ones first, then the newest
// params: caseId, ids, skipped, most
// optional: caseId
// returns: id, caseId, rule, about, gap, text, legalGround, askedAt, askedByAz, askedByEn, outcome, note, closedAt, closedByAz, closedByEn, mayClose
CALL () {
  MATCH (q:Enquiry)
  WHERE q.caseId = $caseId AND VISIBLE(q)
  RETURN q
  UNION
  MATCH (q:Enquiry)
  WHERE q.id IN $ids AND VISIBLE(q)
  RETURN q
}
OPTIONAL MATCH (asker:User {id: q.recordedBy})
OPTIONAL MATCH (closer:User {id: q.closedBy})
RETURN q.id AS id, q.caseId AS caseId, q.rule AS rule, q.about AS about, q.gap AS gap, q.text AS text, q.legalGround AS legalGround, q.recordedAt AS askedAt,
       coalesce(asker.nameAz, '') AS askedByAz, coalesce(asker.nameEn, '') AS askedByEn, q.outcome AS outcome, q.note AS note, q.closedAt AS closedAt,
       closer.nameAz AS closedByAz, closer.nameEn AS closedByEn, q.outcome IS NULL AND q.scope IN $editScopes AS mayClose
ORDER BY CASE WHEN q.outcome IS NULL THEN 0 ELSE 1 END, askedAt DESC, id DESC
SKIP toInteger($skipped)
LIMIT toInteger($most)
