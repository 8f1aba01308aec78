// purpose: the charges that stand against people, of what lies in some compartments
// params: ids, within
// returns: id, personId, kind, handling, sex, birth, citizenship, names, number, on, article, titleAz, titleEn, maxYears
// timeout: 30
// What was requalified, dropped or ended in acquittal is not given as if it stood.
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
MATCH (x:Charge)-[k:AGAINST]->(p)
WHERE VISIBLE(x) AND VISIBLE(k) AND x.scope IN $within AND APPROVED(x)
  AND NOT coalesce(x.requalifiedOn <= $lookedAt, false)
  AND NOT coalesce(x.status, '') IN ['DROPPED', 'ACQUITTED']
  AND NOT EXISTS {
    MATCH (later:Charge)-[f:FOLLOWS]->(x)
    WHERE VISIBLE(later) AND VISIBLE(f) AND APPROVED(later) AND later.on <= $lookedAt
  }
  AND NOT EXISTS {
    MATCH (judged:Decision)-[o:ON]->(x)
    WHERE VISIBLE(judged) AND VISIBLE(o) AND o.result IN ['DROPPED', 'ACQUITTED'] AND judged.on <= $lookedAt
  }
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
LIMIT 200
