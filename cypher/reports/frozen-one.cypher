// purpose: a frozen report with what it says, sealed
// params: id
// returns: id, year, day, countedAt, hash, content, frozenAt, frozenBy
MATCH (v:ReportVersion {id: $id})
WHERE VISIBLE(v)
OPTIONAL MATCH (u:User {id: v.recordedBy})
RETURN v.id AS id, v.year AS year, v.day AS day, v.countedAt AS countedAt, v.hash AS hash, v.content AS content, v.recordedAt AS frozenAt,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS frozenBy
