// purpose: A15 to A17 and CHART-05: people sentenced to imprisonment by any instance and not overturned up to the last day; the latest decision of the year counts
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (s:Sentence)-[f:FOLLOWS]->(d:Decision)-[ag:AGAINST]->(p:Person), (d:Decision)-[ic:IN_CASE]->(c:Case)
WHERE VISIBLE(s) AND VISIBLE(f) AND VISIBLE(d) AND VISIBLE(ag) AND VISIBLE(ic) AND VISIBLE(c)
  AND s.type = 'IMPRISONMENT' AND d.on >= $from AND d.on <= $to
  AND NOT EXISTS {
    MATCH path = (later:Decision)-[:FOLLOWS*1..2]->(d)
    WHERE VISIBLE(later) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND later.result IN ['OVERTURNED', 'ACQUITTED'] AND later.on <= $to
  }
WITH p, c, d, s
ORDER BY d.on DESC, d.id, c.id
WITH p, collect({decision: d.on, scope: d.scope, case: c.id, years: s.years, months: s.months, suspended: s.suspended})[0] AS last
MATCH (r:Record)-[ds:DESCRIBES]->(p)
WHERE VISIBLE(r) AND VISIBLE(ds) AND r.scope = last.scope
WITH p, r, last, EXISTS {
  MATCH (first:Decision {instance: 'FIRST'})-[fa:AGAINST]->(p)
  WHERE VISIBLE(first) AND VISIBLE(fa) AND first.on < $from AND first.scope = last.scope
} AS isEarlier
UNWIND ['A15', 'CHART-05',
        CASE r.sex WHEN 'M' THEN 'A15.1' WHEN 'F' THEN 'A15.2' END,
        CASE WHEN isEarlier THEN 'A16' END,
        CASE WHEN last.suspended THEN 'A17' END] AS figure
WITH figure, p, last
WHERE figure IS NOT NULL
RETURN figure, p.id AS id, 'Person' AS kind, null AS label, last.decision AS on, last.case AS caseId, p.id AS elementId,
       CASE figure WHEN 'CHART-05' THEN
         toString(toInteger(last.years)) + ' y' + CASE WHEN last.months > 0 THEN ' ' + toString(toInteger(last.months)) + ' m' ELSE '' END
         + CASE WHEN last.suspended THEN ' suspended' ELSE '' END
       END AS key, null AS amount
