// purpose: the newest enquiry about each of some gaps that was asked and not refused
// params: gaps, most
// returns: id, gap
MATCH (q:Enquiry)
WHERE q.gap IN $gaps AND VISIBLE(q) AND coalesce(q.outcome, 'ANSWERED') <> 'REFUSED'
WITH q
ORDER BY q.recordedAt DESC, q.id DESC
WITH q.gap AS gap, collect(q.id)[0] AS id
RETURN id, gap
ORDER BY gap
LIMIT toInteger($most)
