// purpose: B6 to B10 and CHART-07: people sought for trafficking with a red notice or diffusion of ours in force on a day, by presumed country
// params: day
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (n:Notice {ours: true})-[k:SEEKS]->(p:Person)<-[k2:SEEKS]-(s:DomesticSearch {group: 'TRAFFICKING'})
WHERE VISIBLE(n) AND VISIBLE(k) AND VISIBLE(k2) AND VISIBLE(s)
  AND n.colour IN ['RED', 'DIFFUSION'] AND s.from <= $day AND (s.to IS NULL OR s.to >= $day)
// Of a state whose day is not known it is known that it stood when it was recorded.
MATCH (e:NoticeEvent)-[o:OF_NOTICE]->(n)
WHERE VISIBLE(e) AND VISIBLE(o) AND coalesce(e.on, left(e.recordedAt, 10)) <= $day
WITH n, p, e
ORDER BY coalesce(e.on, '') DESC, e.recordedAt DESC, e.id
WITH n, p, collect({state: e.state, on: e.on})[0] AS last
WHERE last.state = 'PUBLISHED'
OPTIONAL MATCH (p)-[b:BELIEVED_HIDING_IN]->(country:Country)
WHERE VISIBLE(b) AND b.certainty <> 'REFUTED' AND coalesce(b.validFrom, '') <= $day AND (b.validTo IS NULL OR b.validTo >= $day)
UNWIND ['B6', CASE WHEN country IS NOT NULL THEN 'CHART-07' END,
        CASE country.code WHEN 'TR' THEN 'B7' WHEN 'PK' THEN 'B8' WHEN 'RU' THEN 'B9' WHEN 'AE' THEN 'B10' END] AS figure
WITH figure, n, p, last, country
WHERE figure IS NOT NULL
RETURN figure, p.id AS id, 'Person' AS kind, n.number AS label, last.on AS on, null AS caseId, p.id AS elementId,
       CASE figure WHEN 'CHART-07' THEN country.code END AS key, null AS amount
