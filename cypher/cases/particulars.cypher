// purpose: what is said of a case now, with what a correction has to know
// params: id
// returns: id, versionId, number, kind, titleAz, titleEn, bodyCode, body, openedOn, mayCorrect, earlier, recordedAt, recordedBy, firstStageId
// The only change of stage, where it was recorded together with the case: a correction of the kind or of the day takes it along.
MATCH (u:User {id: $viewerId})-[m:MEMBER]->(c:Case {id: $id})
WHERE VISIBLE(c) AND (m.until IS NULL OR m.until >= $today)
CALL (c) {
  OPTIONAL MATCH (s:StageChange)-[i:IN_CASE]->(c)
  WHERE VISIBLE(s) AND VISIBLE(i)
  RETURN collect(s) AS stages
}
CALL (c) {
  OPTIONAL MATCH (v:CaseVersion {caseId: c.id})
  WHERE VISIBLE(v)
  RETURN count(v) AS earlier
}
OPTIONAL MATCH (b:Body {code: c.body})
OPTIONAL MATCH (by:User {id: coalesce(c.correctedBy, c.recordedBy)})
RETURN c.id AS id, coalesce(c.versionId, c.id) AS versionId, c.number AS number, c.kind AS kind, c.titleAz AS titleAz, c.titleEn AS titleEn,
       c.body AS bodyCode, CASE WHEN b IS NULL THEN null ELSE {az: b.nameAz, en: b.nameEn} END AS body, c.openedOn AS openedOn,
       m.level = 'LEAD' AND c.scope IN $editScopes AS mayCorrect, earlier, coalesce(c.correctedAt, c.recordedAt) AS recordedAt,
       CASE WHEN by IS NULL THEN null ELSE {az: by.nameAz, en: by.nameEn} END AS recordedBy,
       CASE WHEN size(stages) = 1 AND stages[0].recordedAt IN [c.recordedAt, c.correctedAt] AND stages[0].on = c.openedOn THEN stages[0].id END AS firstStageId
