// purpose: bodies that may help a victim
// returns: code, az, en, kind, isOwn
// The reader's own body is marked.
OPTIONAL MATCH (u:User {id: $viewerId})
MATCH (b:Body)
WHERE NOT b.kind IN ['COURT', 'PROSECUTOR', 'NCB']
RETURN b.code AS code, b.nameAz AS az, b.nameEn AS en, b.kind AS kind, b.code = coalesce(u.bodyCode, '') AS isOwn
ORDER BY code
