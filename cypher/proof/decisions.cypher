// purpose: what prosecutors have decided on the elements of the charges of a case, the latest first
// params: caseId
// returns: id, chargeId, element, verdict, reason, stateThen, recordedAt, recordedById, byAz, byEn, mayWithdraw
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (d:ElementDecision {caseId: c.id})
  WHERE VISIBLE(d)
  RETURN d
}
OPTIONAL MATCH (u:User {id: d.recordedBy})
RETURN d.id AS id, d.chargeId AS chargeId, d.element AS element, d.verdict AS verdict, d.reason AS reason, d.stateThen AS stateThen,
       d.recordedAt AS recordedAt, d.recordedBy AS recordedById, coalesce(u.nameAz, '') AS byAz, coalesce(u.nameEn, '') AS byEn,
       d.recordedBy = $viewerId AND d.scope IN $correctScopes AS mayWithdraw
ORDER BY recordedAt DESC, id DESC
LIMIT 2000
