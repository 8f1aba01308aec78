// purpose: CHART-08: offences of the chapter on public morality by the day on which they were detected, as far as they came up in cases of the unit
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (c:Case)-[v:COVERS]->(o:Offence)-[q:QUALIFIED_AS]->(a:LawArticle)
WHERE VISIBLE(c) AND VISIBLE(v) AND VISIBLE(o) AND VISIBLE(q)
  AND a.base IN ['242', '243', '244'] AND o.detectedOn >= $from AND o.detectedOn <= $to AND v.byId IS NULL
RETURN 'CHART-08' AS figure, o.id AS id, 'Offence' AS kind, a.code AS label, o.detectedOn AS on, c.id AS caseId, null AS elementId, a.base AS key, null AS amount
