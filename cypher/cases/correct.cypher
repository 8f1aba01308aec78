// purpose: corrects number, kind, titles, body or day of a case that the writer leads, when what stands is still what he saw; what stood before is kept as a version
// mode: write
// params: id, versionId, keptId, expected, number, kind, titleAz, titleEn, body, openedOn, stages
// optional: body
// returns: id
// The lock on the case comes first; what it says is read from the locked node. Its first change of stage goes along where nothing has followed it.
MATCH (c:Case {id: $id})
WHERE VISIBLE(c) AND 'case:' + $id IN $editScopes
SET c.lockedFor = $versionId
REMOVE c.lockedFor
WITH c
MATCH (me:User {id: $viewerId})-[m:MEMBER {level: 'LEAD'}]->(c)
WHERE (m.until IS NULL OR m.until >= $today) AND coalesce(c.versionId, c.id) = $expected
CREATE (v:Fact:CaseVersion {id: $keptId, scope: c.scope, recordedAt: $now, recordedBy: $viewerId, handling: 'H0', caseId: c.id, number: c.number, kind: c.kind,
                            titleAz: c.titleAz, titleEn: c.titleEn, openedOn: c.openedOn})
SET v.body = c.body, v.saidAt = coalesce(c.correctedAt, c.recordedAt), v.saidBy = coalesce(c.correctedBy, c.recordedBy)
SET c.number = $number, c.kind = $kind, c.titleAz = $titleAz, c.titleEn = $titleEn, c.body = $body, c.openedOn = $openedOn,
    c.versionId = $versionId, c.correctedAt = $now, c.correctedBy = $viewerId
WITH c
CALL (c) {
  UNWIND $stages AS row
  MATCH (old:StageChange {id: row.old})-[was:IN_CASE]->(c)
  WHERE VISIBLE(old) AND VISIBLE(was) AND old.supersededAt IS NULL
  SET old.supersededAt = $now, was.supersededAt = $now
  CREATE (s:Fact:StageChange)
  SET s = old {.*, id: row.id, stage: row.stage, on: row.on, recordedAt: $now, recordedBy: $viewerId, supersededAt: null, earlierIds: coalesce(old.earlierIds, []) + [old.id]}
  CREATE (s)-[i:IN_CASE]->(c)
  SET i = was {.*, recordedAt: $now, recordedBy: $viewerId, supersededAt: null}
  RETURN count(s) AS corrected
}
RETURN c.id AS id
