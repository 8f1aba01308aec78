// purpose: the charges against people, of what lies in some compartments
// params: ids, within
// returns: id, personId, kind, handling, sex, birth, citizenship, names, number, on, article
// timeout: 30
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
MATCH (x:Charge)-[k:AGAINST]->(p)
WHERE VISIBLE(x) AND VISIBLE(k) AND x.scope IN $within AND APPROVED(x)
CALL (x) {
  OPTIONAL MATCH (x)-[q:QUALIFIED_AS]->(l:LawArticle)
  WHERE VISIBLE(q)
  RETURN min(l.code) AS article
}
RETURN x.id AS id, p.id AS personId, 'CHARGE' AS kind, coalesce(x.handling, 'H0') AS handling, null AS sex, null AS birth, null AS citizenship, [] AS names,
       null AS number, x.on AS on, article
ORDER BY on DESC, id
LIMIT 200
