// purpose: what was withdrawn of a source for a reason, by somebody else than who had recorded it, the latest first
// params: id
// returns: id, factId, eventKind, on, reason, recordedAt, recordedBy
MATCH (w:Withdrawal {sourceId: $id})
WHERE VISIBLE(w)
OPTIONAL MATCH (u:User {id: w.recordedBy})
RETURN w.id AS id, w.factId AS factId, w.eventKind AS eventKind, w.on AS on, w.reason AS reason, w.recordedAt AS recordedAt,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS recordedBy
ORDER BY recordedAt DESC, id
LIMIT 200
