// purpose: the exhibits, reports and statements of a case, and those that its facts rest on
// params: caseId, ids, most
// returns: id, kind, number, type, on, volume, sheets, lawfulBasis, courtOrder, description, seizedAt, seizedOn, sha256, isExcluded, isChallenged, isRetracted, isDisclosed, namesProtected, byId, handling, scope
CALL () {
  MATCH (c:Case {id: $caseId})
  WHERE VISIBLE(c)
  MATCH (x:Exhibit|Statement)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
  RETURN x
  UNION
  MATCH (x:Exhibit)
  WHERE x.id IN $ids AND VISIBLE(x)
  RETURN x
  UNION
  MATCH (x:Report)
  WHERE x.id IN $ids AND VISIBLE(x)
  RETURN x
  UNION
  MATCH (x:Statement)
  WHERE x.id IN $ids AND VISIBLE(x)
  RETURN x
}
CALL (x) {
  OPTIONAL MATCH (x)-[s:STATED_BY]->(by:Person)
  WHERE VISIBLE(s)
  RETURN by.id AS byId
  ORDER BY byId
  LIMIT 1
}
// include: evidence/current
// include: evidence/retracted
WITH x, d, admissibility, retractedOn, byId, CASE WHEN x:Exhibit THEN 'EXHIBIT' WHEN x:Report THEN 'REPORT' ELSE 'STATEMENT' END AS kind
RETURN x.id AS id, kind, coalesce(d.number, d.reference) AS number, coalesce(d.kind, d.as) AS type, d.on AS on, d.volume AS volume, d.sheets AS sheets, d.lawfulBasis AS lawfulBasis,
       d.courtOrder AS courtOrder, d.title AS description, d.seizedAt AS seizedAt, d.seizedOn AS seizedOn, x.sha256 AS sha256,
       coalesce(admissibility = 'EXCLUDED', false) AS isExcluded, coalesce(admissibility = 'CHALLENGED', false) AS isChallenged,
       retractedOn IS NOT NULL AS isRetracted,
       EXISTS { MATCH (told:ExhibitEvent)-[tt:OF_EXHIBIT]->(x) WHERE VISIBLE(told) AND VISIBLE(tt) AND told.kind = 'DISCLOSED' AND told.on <= left($asOf, 10) } AS isDisclosed,
       x.scope ENDS WITH ':identity' OR x.scope ENDS WITH ':source'
         OR EXISTS { MATCH (seen:ExhibitEvent)-[st:OF_EXHIBIT]->(x) WHERE VISIBLE(seen) AND VISIBLE(st) AND seen.kind = 'NAMES_PROTECTED' } AS namesProtected, byId, d.handling AS handling, x.scope AS scope
ORDER BY kind, toInteger(number), number, on, id
LIMIT toInteger($most)
