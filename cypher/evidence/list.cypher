// purpose: the exhibits, reports and statements of a case, or one of them, as they stand
// params: caseId, id, most
// optional: id
// returns: id, kind, caseId, number, exhibitKind, volume, sheets, description, lawfulBasis, courtOrder, seizedAt, seizedOn, handling, on, given, statedById, takenBy, reliability, credibility, retractedOn, admissibility, disclosedOn, sha256, versionId, recordedAt, recordedBy, isSealed, isImported, mayCorrect, isOwn, scope
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (x:Exhibit)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND ($id IS NULL OR x.id = $id)
// include: evidence/current
  CALL (x) {
    OPTIONAL MATCH (told:ExhibitEvent)-[tt:OF_EXHIBIT]->(x)
    WHERE VISIBLE(told) AND VISIBLE(tt) AND told.kind = 'DISCLOSED'
    RETURN min(told.on) AS disclosedOn
  }
  RETURN x, 'EXHIBIT' AS kind, d, d.number AS number, admissibility, disclosedOn, null AS statedById, null AS retractedOn
  UNION ALL
  MATCH (x:Report)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND ($id IS NULL OR x.id = $id)
// include: evidence/current
  CALL (x) {
    OPTIONAL MATCH (x)-[s:STATED_BY]->(by:Person)
    WHERE VISIBLE(s)
    RETURN by.id AS statedById
    ORDER BY statedById
    LIMIT 1
  }
  RETURN x, 'REPORT' AS kind, d, d.reference AS number, null AS admissibility, null AS disclosedOn, statedById, null AS retractedOn
  UNION ALL
  MATCH (x:Statement)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND ($id IS NULL OR x.id = $id)
  CALL (x) {
    OPTIONAL MATCH (x)-[s:STATED_BY]->(by:Person)
    WHERE VISIBLE(s)
    RETURN by.id AS statedById
    ORDER BY statedById
    LIMIT 1
  }
// include: evidence/current
// include: evidence/retracted
  RETURN x, 'STATEMENT' AS kind, d, d.number AS number, null AS admissibility, null AS disclosedOn, statedById, retractedOn
}
OPTIONAL MATCH (u:User {id: d.recordedBy})
RETURN x.id AS id, kind, c.id AS caseId, number, CASE kind WHEN 'EXHIBIT' THEN d.kind END AS exhibitKind, toInteger(d.volume) AS volume, d.sheets AS sheets,
       coalesce(d.title, d.text) AS description, d.lawfulBasis AS lawfulBasis, d.courtOrder AS courtOrder, d.seizedAt AS seizedAt, d.seizedOn AS seizedOn,
       d.handling AS handling, d.on AS on, coalesce(d.as, d.sourceKind) AS given, statedById, d.takenBy AS takenBy,
       CASE WHEN kind <> 'EXHIBIT' THEN d.reliability END AS reliability, CASE WHEN kind <> 'EXHIBIT' THEN toInteger(d.credibility) END AS credibility, retractedOn,
       admissibility, disclosedOn, x.sha256 AS sha256, d.id AS versionId, d.recordedAt AS recordedAt,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS recordedBy, x.scope ENDS WITH ':identity' AS isSealed,
       x.importId IS NOT NULL AS isImported, coalesce(x.sourceKind, '') <> 'EXPORT' AND x.scope IN $correctScopes AS mayCorrect, x.recordedBy = $viewerId AS isOwn, x.scope AS scope
ORDER BY kind, number, on, id
LIMIT toInteger($most)
