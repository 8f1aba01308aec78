// purpose: A1 to A6 and A11: offences of the trafficking articles by the day on which they were detected
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (c:Case)-[v:COVERS]->(o:Offence)-[q:QUALIFIED_AS]->(a:LawArticle)
WHERE VISIBLE(c) AND VISIBLE(v) AND VISIBLE(o) AND VISIBLE(q)
  AND a.base IN ['144-1', '144-2', '144-3'] AND o.detectedOn >= $from AND o.detectedOn <= $to AND v.byId IS NULL
UNWIND ['A1', 'A11',
        CASE a.base WHEN '144-1' THEN 'A2' WHEN '144-2' THEN 'A3' ELSE 'A4' END,
        CASE WHEN o.ict THEN 'A5' END,
        CASE WHEN o.clearance = 'SOLVED' THEN 'A6' END] AS figure
WITH figure, c, o, a
WHERE figure IS NOT NULL
RETURN figure, o.id AS id, 'Offence' AS kind, a.code AS label, o.detectedOn AS on, c.id AS caseId, null AS elementId,
       CASE figure WHEN 'A11' THEN c.id END AS key, null AS amount
