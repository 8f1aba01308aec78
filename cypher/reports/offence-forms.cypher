// purpose: CHART-02: offences of trafficking and forced labour by the form of exploitation in the episodes that they are part of
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (e:Episode)-[p:PART_OF]->(o:Offence)-[q:QUALIFIED_AS]->(a:LawArticle)
WHERE VISIBLE(e) AND VISIBLE(p) AND VISIBLE(o) AND VISIBLE(q)
  AND a.base IN ['144-1', '144-2'] AND o.detectedOn >= $from AND o.detectedOn <= $to
MATCH (c:Case)-[v:COVERS]->(o)
WHERE VISIBLE(c) AND VISIBLE(v) AND v.byId IS NULL
RETURN 'CHART-02' AS figure, o.id AS id, 'Offence' AS kind, a.code AS label, o.detectedOn AS on, c.id AS caseId, null AS elementId,
       e.forms[0] AS key, null AS amount
