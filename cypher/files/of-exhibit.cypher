// purpose: the files of an exhibit
// params: exhibitId, most
// returns: id, name, type, bytes, sha256, recordedAt, recordedBy, mayWithdraw
MATCH (f:ExhibitFile)-[t:OF_EXHIBIT]->(x:Exhibit {id: $exhibitId})
WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x)
OPTIONAL MATCH (u:User {id: f.recordedBy})
RETURN f.id AS id, f.name AS name, f.type AS type, toInteger(f.bytes) AS bytes, f.sha256 AS sha256, f.recordedAt AS recordedAt,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS recordedBy, f.recordedBy = $viewerId AND f.scope IN $editScopes AS mayWithdraw
ORDER BY recordedAt, id
LIMIT toInteger($most)
