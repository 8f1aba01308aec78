// purpose: offences of a case, oldest first
// params: caseId, first, after
// optional: after
// returns: id, article, detectedOn, isAttempt, withIct, isCleared
OPTIONAL MATCH (last:Offence {id: $after})
WHERE VISIBLE(last)
MATCH (c:Case {id: $caseId})-[v:COVERS]->(o:Offence)
WHERE VISIBLE(c) AND VISIBLE(v) AND VISIBLE(o)
  AND ($after IS NULL OR o.detectedOn > last.detectedOn OR (o.detectedOn = last.detectedOn AND o.id > last.id))
CALL (o) {
  MATCH (o)-[q:QUALIFIED_AS]->(a:LawArticle)
  WHERE VISIBLE(q)
  RETURN {code: a.code, title: {az: a.titleAz, en: a.titleEn}, validFrom: a.validFrom} AS article
  ORDER BY a.code
  LIMIT 1
}
RETURN o.id AS id, article, o.detectedOn AS detectedOn, o.committed = 'ATTEMPTED' AS isAttempt, coalesce(o.ict, false) AS withIct,
       o.clearance = 'SOLVED' AS isCleared
ORDER BY detectedOn, id
LIMIT toInteger($first)
