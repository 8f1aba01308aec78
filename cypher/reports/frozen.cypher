// purpose: the frozen reports of a year, the newest first, without what they say
// params: year
// returns: id, year, day, hash, frozenAt, frozenBy
MATCH (v:ReportVersion {year: $year})
WHERE VISIBLE(v)
OPTIONAL MATCH (u:User {id: v.recordedBy})
RETURN v.id AS id, v.year AS year, v.day AS day, v.hash AS hash, v.recordedAt AS frozenAt,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS frozenBy
ORDER BY frozenAt DESC, id DESC
LIMIT 100
