// purpose: the searches, charges and decisions of a case on which a notice may rest, the latest first
// params: caseId
// returns: id, kind, personId, on, article
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (s:DomesticSearch)-[i:IN_CASE]->(c)
  WHERE VISIBLE(s) AND VISIBLE(i) AND (s.to IS NULL OR s.to > $today)
  MATCH (s)-[k:SEEKS]->(p:Person)
  WHERE VISIBLE(k)
  RETURN s.id AS id, 'SEARCH' AS kind, p.id AS personId, s.from AS on, null AS article
  UNION
  MATCH (x:Charge)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND APPROVED(x)
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  OPTIONAL MATCH (x)-[q:QUALIFIED_AS]->(l:LawArticle)
  WHERE VISIBLE(q)
  RETURN x.id AS id, 'CHARGE' AS kind, p.id AS personId, x.on AS on, min(l.code) AS article
  UNION
  MATCH (x:Decision)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN x.id AS id, 'DECISION' AS kind, p.id AS personId, x.on AS on, null AS article
}
RETURN id, kind, personId, on, article
ORDER BY on DESC, id
LIMIT 200
