// purpose: B1 to B5 and CHART-06: people under domestic search on at least one day, those caught, those still sought
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (s:DomesticSearch)-[k:SEEKS]->(p:Person)
WHERE VISIBLE(s) AND VISIBLE(k) AND s.from <= $to AND (s.to IS NULL OR s.to >= $from)
WITH s, p, s.endedBy = 'CAUGHT' AND s.to <= $to AS isCaught
UNWIND ['B1', 'CHART-06',
        CASE s.group WHEN 'TRAFFICKING' THEN 'B2' ELSE 'B3' END,
        CASE WHEN isCaught THEN 'B4' END,
        CASE WHEN s.to IS NULL OR s.to > $to THEN 'B4.1' END,
        CASE WHEN isCaught AND s.group = 'TRAFFICKING' THEN 'B5' END] AS figure
WITH figure, s, p
WHERE figure IS NOT NULL
OPTIONAL MATCH (s)-[ic:IN_CASE]->(c:Case)
WHERE VISIBLE(ic) AND VISIBLE(c)
RETURN figure, p.id AS id, 'Person' AS kind, null AS label, s.from AS on, c.id AS caseId, p.id AS elementId,
       CASE figure WHEN 'CHART-06' THEN s.group END AS key, null AS amount
