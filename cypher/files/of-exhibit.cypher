// purpose: the files of an exhibit
// params: exhibitId, most
// returns: id, name, type, bytes, sha256, recordedAt, recordedBy, mayWithdraw, redacts, checkedAt, checkedBy, mayCheck, marked, markedPages
MATCH (f:ExhibitFile)-[t:OF_EXHIBIT]->(x:Exhibit {id: $exhibitId})
WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x)
OPTIONAL MATCH (u:User {id: f.recordedBy})
OPTIONAL MATCH (k:User {id: f.checkedBy})
WITH f, u, k, f.checkedAt IS NOT NULL AND f.checkedAt <= $asOf AS isChecked
RETURN f.id AS id, f.name AS name, f.type AS type, toInteger(f.bytes) AS bytes, f.sha256 AS sha256, f.recordedAt AS recordedAt,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS recordedBy, f.recordedBy = $viewerId AND f.scope IN $correctScopes AS mayWithdraw,
       f.redacts AS redacts, CASE WHEN isChecked THEN f.checkedAt END AS checkedAt,
       CASE WHEN isChecked THEN {az: coalesce(k.nameAz, ''), en: coalesce(k.nameEn, '')} END AS checkedBy,
       f.redacts IS NOT NULL AND f.checkedAt IS NULL AND f.recordedBy <> $viewerId AND f.scope IN $correctScopes AS mayCheck,
       f.marked AS marked, coalesce(f.markedPages, []) AS markedPages
ORDER BY recordedAt, id
LIMIT toInteger($most)
