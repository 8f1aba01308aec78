// purpose: A14: people committed for trial, by sex
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (k:Committal)-[ag:AGAINST]->(p:Person), (k:Committal)-[ic:IN_CASE]->(c:Case)
WHERE VISIBLE(k) AND VISIBLE(ag) AND VISIBLE(ic) AND VISIBLE(c) AND k.on >= $from AND k.on <= $to
MATCH (r:Record)-[d:DESCRIBES]->(p)
WHERE VISIBLE(r) AND VISIBLE(d) AND r.scope = k.scope
UNWIND ['A14', CASE r.sex WHEN 'F' THEN 'A14.1' WHEN 'M' THEN 'A14.2' END] AS figure
WITH figure, k, p, c
WHERE figure IS NOT NULL
RETURN figure, p.id AS id, 'Person' AS kind, null AS label, k.on AS on, c.id AS caseId, p.id AS elementId, null AS key, null AS amount
