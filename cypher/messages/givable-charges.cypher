// purpose: the charges that stand against people, of what lies in some compartments
// params: ids, within
// returns: id, personId, kind, handling, sex, birth, citizenship, names, number, on, article, titleAz, titleEn, maxYears
// timeout: 30
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
// include: messages/standing-charges
CALL (x) {
  OPTIONAL MATCH (x)-[q:QUALIFIED_AS]->(l:LawArticle)
  WHERE VISIBLE(q)
  RETURN l.code AS article, l.titleAz AS titleAz, l.titleEn AS titleEn, l.maxYears AS maxYears
  ORDER BY article
  LIMIT 1
}
RETURN x.id AS id, p.id AS personId, 'CHARGE' AS kind, coalesce(x.handling, 'H0') AS handling, null AS sex, null AS birth, null AS citizenship, [] AS names,
       null AS number, x.on AS on, article, titleAz, titleEn, maxYears
ORDER BY on DESC, id
LIMIT 201
