// purpose: what officers recorded for the checks of notices and domestic searches that the reader may see, the earliest first
// params: ids
// returns: aboutId, facts
// A search is known by the id of its first version: a correction makes another.
UNWIND $ids AS wanted
MATCH (n:Notice|DomesticSearch {id: wanted})
WHERE VISIBLE(n)
WITH n, CASE WHEN n:DomesticSearch THEN coalesce(head(n.earlierIds), n.id) ELSE n.id END AS worked
CALL (worked) {
  OPTIONAL MATCH (f:ReadinessFact {noticeId: worked})
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
RETURN n.id AS aboutId, facts
