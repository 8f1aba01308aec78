// purpose: what officers of the reader's own side have said of hits: not the same person
// params: ids, keys
// returns: id, hitId, pairKey, scope, reason, at, by
MATCH (j:HitAside)
WHERE VISIBLE(j) AND (j.hitId IN $ids OR j.pairKey IN $keys)
OPTIONAL MATCH (u:User {id: j.recordedBy})
RETURN j.id AS id, j.hitId AS hitId, j.pairKey AS pairKey, j.scope AS scope, j.reason AS reason, j.recordedAt AS at,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS by
ORDER BY at, id
LIMIT 1000
