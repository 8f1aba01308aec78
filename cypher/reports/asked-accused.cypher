// purpose: own questions about people against whom a charge was brought
// params: from, to, first, second, countries, districts, forms, ages, sexes, articles, stages
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: an own question counts over everything, as the annual report; the records behind a number are tested by compartment
// timeout: 60
MATCH (ch:Charge)-[ag:AGAINST]->(p:Person), (ch:Charge)-[q:QUALIFIED_AS]->(a:LawArticle), (ch:Charge)-[ic:IN_CASE]->(c:Case)
WHERE VISIBLE(ch) AND VISIBLE(ag) AND VISIBLE(q) AND VISIBLE(ic) AND VISIBLE(c) AND APPROVED(ch) AND ch.on >= $from AND ch.on <= $to
  AND (ic.validFrom IS NULL OR ic.validFrom <= $to)
CALL (c, p) {
  OPTIONAL MATCH (r:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(r) AND VISIBLE(d) AND r.scope = c.scope
  WITH r
  ORDER BY r.recordedAt DESC, r.id
  RETURN collect(r.pseudonym)[..1] AS names, collect(r.district)[..1] AS districts, collect(r.sex)[..1] AS sexes, collect(r.birthFrom)[..1] AS births
}
CALL (c, p) {
  OPTIONAL MATCH (p)-[act:ACTS]->(e:Episode)
  WHERE VISIBLE(act) AND VISIBLE(e) AND e.scope = c.scope
  CALL (e) {
    OPTIONAL MATCH (e)-[x:EXPLOITED_IN]->(country:Country)
    WHERE VISIBLE(x)
    RETURN collect(DISTINCT country.code) AS codes
  }
  WITH collect(e.forms) AS formLists, collect(codes) AS codeLists
  RETURN reduce(known = [], one IN formLists | known + [x IN one WHERE NOT x IN known]) AS forms,
         reduce(known = [], one IN codeLists | known + [x IN one WHERE NOT x IN known]) AS countries
}
CALL (c) {
  OPTIONAL MATCH (g:StageChange)-[gi:IN_CASE]->(c)
  WHERE VISIBLE(g) AND VISIBLE(gi) AND g.on <= $to
  WITH g
  ORDER BY g.on DESC, g.recordedAt DESC, g.id
  RETURN collect(g.stage)[..1] AS stages
}
WITH ch, a, p, c, districts, sexes, births, forms, countries, stages,
     toInteger(left(ch.on, 4)) - toInteger(left(births[0], 4)) - CASE WHEN substring(ch.on, 5) < substring(births[0], 5) THEN 1 ELSE 0 END AS age
WITH p.id AS id, 'Person' AS kind, null AS label, ch.on AS on, c.id AS caseId, p.id AS elementId, districts, sexes, forms, countries, [a.base] AS articles, stages,
     CASE WHEN size(births) = 0 THEN []
          ELSE [CASE WHEN age < 18 THEN '0-18' WHEN age < 25 THEN '18-25' WHEN age < 35 THEN '25-35' ELSE '35+' END] END AS ages
// include: reports/asked
