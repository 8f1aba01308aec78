// purpose: A12 and A13: cases with an accused person, and the people accused, by sex
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (ch:Charge)-[ag:AGAINST]->(p:Person), (ch:Charge)-[q:QUALIFIED_AS]->(a:LawArticle), (ch:Charge)-[ic:IN_CASE]->(c:Case)
WHERE VISIBLE(ch) AND VISIBLE(ag) AND VISIBLE(q) AND VISIBLE(ic) AND VISIBLE(c) AND APPROVED(ch)
  AND a.base IN ['144-1', '144-2', '144-3'] AND ch.on >= $from AND ch.on <= $to AND (ic.validFrom IS NULL OR ic.validFrom <= $to)
MATCH (r:Record)-[d:DESCRIBES]->(p)
WHERE VISIBLE(r) AND VISIBLE(d) AND r.scope = ch.scope
UNWIND ['A12', 'A13', CASE r.sex WHEN 'F' THEN 'A13.1' WHEN 'M' THEN 'A13.2' END] AS figure
WITH figure, ch, p, a, c
WHERE figure IS NOT NULL
RETURN figure, CASE figure WHEN 'A12' THEN c.id ELSE p.id END AS id, CASE figure WHEN 'A12' THEN 'Case' ELSE 'Person' END AS kind,
       CASE figure WHEN 'A12' THEN c.number END AS label, ch.on AS on, c.id AS caseId,
       CASE figure WHEN 'A12' THEN null ELSE p.id END AS elementId, null AS key, null AS amount
