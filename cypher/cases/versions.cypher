// purpose: what was said of a case before it was corrected, the latest first
// params: id
// returns: id, versionId, number, kind, titleAz, titleEn, bodyCode, body, openedOn, recordedAt, recordedBy
MATCH (c:Case {id: $id})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (v:CaseVersion {caseId: c.id})
  WHERE VISIBLE(v)
  RETURN v
  ORDER BY v.recordedAt DESC, v.id DESC
  LIMIT 50
}
OPTIONAL MATCH (b:Body {code: v.body})
OPTIONAL MATCH (by:User {id: v.saidBy})
RETURN v.id AS id, v.id AS versionId, v.number AS number, v.kind AS kind, v.titleAz AS titleAz, v.titleEn AS titleEn, v.body AS bodyCode,
       CASE WHEN b IS NULL THEN null ELSE {az: b.nameAz, en: b.nameEn} END AS body, v.openedOn AS openedOn, v.saidAt AS recordedAt,
       CASE WHEN by IS NULL THEN null ELSE {az: by.nameAz, en: by.nameEn} END AS recordedBy
ORDER BY recordedAt DESC, id
