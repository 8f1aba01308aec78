// purpose: own questions about criminal cases, by the day on which they were opened
// params: from, to, first, second, countries, districts, forms, ages, sexes, articles, stages
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: an own question counts over everything, as the annual report; the records behind a number are tested by compartment
// timeout: 60
MATCH (c:Case {kind: 'CRIMINAL'})
WHERE VISIBLE(c) AND c.openedOn >= $from AND c.openedOn <= $to
CALL (c) {
  OPTIONAL MATCH (e:Episode)-[i:IN_CASE]->(c)
  WHERE VISIBLE(e) AND VISIBLE(i)
  WITH collect(e.forms) AS formLists
  RETURN reduce(known = [], one IN formLists | known + [x IN one WHERE NOT x IN known]) AS forms
}
CALL (c) {
  OPTIONAL MATCH (c)-[v:COVERS]->(o:Offence)-[q:QUALIFIED_AS]->(a:LawArticle)
  WHERE VISIBLE(v) AND VISIBLE(o) AND VISIBLE(q)
  RETURN collect(DISTINCT a.base) AS articles
}
CALL (c) {
  OPTIONAL MATCH (g:StageChange)-[gi:IN_CASE]->(c)
  WHERE VISIBLE(g) AND VISIBLE(gi) AND g.on <= $to
  WITH g
  ORDER BY g.on DESC, g.recordedAt DESC, g.id
  RETURN collect(g.stage)[..1] AS stages
}
WITH c.id AS id, 'Case' AS kind, c.number AS label, c.openedOn AS on, c.id AS caseId, null AS elementId, [] AS districts, [] AS sexes, forms,
     CASE WHEN c.mainCountry IS NULL THEN [] ELSE [c.mainCountry] END AS countries, articles, stages, [] AS ages
// include: reports/asked
