// purpose: own questions about offences, by the day on which they were detected
// params: from, to, first, second, countries, districts, forms, ages, sexes, articles, stages
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: an own question counts over everything, as the annual report; the records behind a number are tested by compartment
// timeout: 60
MATCH (c:Case)-[v:COVERS]->(o:Offence)-[q:QUALIFIED_AS]->(a:LawArticle)
WHERE VISIBLE(c) AND VISIBLE(v) AND VISIBLE(o) AND VISIBLE(q) AND o.detectedOn >= $from AND o.detectedOn <= $to AND v.byId IS NULL
CALL (o) {
  OPTIONAL MATCH (e:Episode)-[po:PART_OF]->(o)
  WHERE VISIBLE(e) AND VISIBLE(po)
  CALL (e) {
    OPTIONAL MATCH (e)-[x:EXPLOITED_IN]->(country:Country)
    WHERE VISIBLE(x)
    RETURN collect(DISTINCT country.code) AS codes
  }
  CALL (e) {
    OPTIONAL MATCH (e)-[y:RECRUITED_IN]->(place:District)
    WHERE VISIBLE(y)
    RETURN collect(DISTINCT place.code) AS places
  }
  WITH collect(e.forms) AS formLists, collect(codes) AS codeLists, collect(places) AS placeLists
  RETURN reduce(known = [], one IN formLists | known + [x IN one WHERE NOT x IN known]) AS forms,
         reduce(known = [], one IN codeLists | known + [x IN one WHERE NOT x IN known]) AS countries,
         reduce(known = [], one IN placeLists | known + [x IN one WHERE NOT x IN known]) AS districts
}
CALL (c) {
  OPTIONAL MATCH (g:StageChange)-[gi:IN_CASE]->(c)
  WHERE VISIBLE(g) AND VISIBLE(gi) AND g.on <= $to
  WITH g
  ORDER BY g.on DESC, g.recordedAt DESC, g.id
  RETURN collect(g.stage)[..1] AS stages
}
WITH o.id AS id, 'Offence' AS kind, a.code AS label, o.detectedOn AS on, c.id AS caseId, null AS elementId, districts, [] AS sexes, forms, countries,
     [a.base] AS articles, stages, [] AS ages
// include: reports/asked
