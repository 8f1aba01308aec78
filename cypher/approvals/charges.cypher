// purpose: charges in cases in which the reader writes that somebody else has brought and nobody has decided on, the first brought first
// returns: id, caseId, personId, article, since, askedBy
MATCH (x:Charge {approval: 'WAITING'})
WHERE VISIBLE(x) AND x.broughtBy <> $viewerId
MATCH (x)-[i:IN_CASE]->(c:Case)
WHERE VISIBLE(i) AND VISIBLE(c) AND 'case:' + c.id IN $editScopes
MATCH (x)-[a:AGAINST]->(p:Person)
WHERE VISIBLE(a)
CALL (x) {
  OPTIONAL MATCH (x)-[q:QUALIFIED_AS]->(law:LawArticle)
  WHERE VISIBLE(q)
  RETURN law.code AS article
  ORDER BY article
  LIMIT 1
}
OPTIONAL MATCH (u:User {id: x.broughtBy})
RETURN DISTINCT x.id AS id, c.id AS caseId, p.id AS personId, article, x.recordedAt AS since, {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS askedBy
ORDER BY since, id
LIMIT 100
