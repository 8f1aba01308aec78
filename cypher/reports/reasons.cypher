// purpose: what authors of the report say of the difference between what is published of a year and what is computed, one for each figure; no text when it was taken back
// params: year
// returns: figure, id, text, recordedAt, recordedById, recordedBy
MATCH (r:ReportReason {year: $year})
WHERE VISIBLE(r)
OPTIONAL MATCH (u:User {id: r.recordedBy})
RETURN r.figure AS figure, r.id AS id, r.text AS text, r.recordedAt AS recordedAt, r.recordedBy AS recordedById,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS recordedBy
ORDER BY figure, recordedAt DESC, id
LIMIT 500
