// purpose: what officers recorded for the checks of notices that the reader may see, the earliest first
// params: ids
// returns: noticeId, facts
UNWIND $ids AS wanted
MATCH (n:Notice {id: wanted})
WHERE VISIBLE(n)
CALL (n) {
  OPTIONAL MATCH (f:ReadinessFact {noticeId: n.id})
  WHERE VISIBLE(f)
  OPTIONAL MATCH (u:User {id: f.recordedBy})
  WITH f, u
  WHERE f IS NOT NULL
  ORDER BY f.recordedAt, f.id
  LIMIT 1000
  RETURN collect({
    id: f.id, kind: f.kind, countryCode: f.country, answer: f.answer, on: f.on, validTo: f.validTo, document: f.sourceText, note: f.note, at: f.recordedAt,
    recordedById: f.recordedBy, by: {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')}}) AS facts
}
RETURN n.id AS noticeId, facts
