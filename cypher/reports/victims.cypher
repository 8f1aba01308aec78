// purpose: C1 to C9, CHART-10 to CHART-15: people first identified as victims, by country, age, citizenship, sex, home and year of exploitation
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (v:VictimStatus {status: 'IDENTIFIED'})-[o:STATUS_OF]->(p:Person), (v:VictimStatus)-[ic:IN_CASE]->(c:Case)
WHERE VISIBLE(v) AND VISIBLE(o) AND VISIBLE(ic) AND VISIBLE(c) AND v.on >= $from AND v.on <= $to
  AND NOT EXISTS {
    MATCH (earlier:VictimStatus {status: 'IDENTIFIED'})-[eo:STATUS_OF]->(p)
    WHERE VISIBLE(earlier) AND VISIBLE(eo) AND earlier.on < v.on
  }
MATCH (e:Episode)-[ov:OF_VICTIM]->(p), (e:Episode)-[x:EXPLOITED_IN]->(country:Country), (r:Record)-[d:DESCRIBES]->(p)
WHERE VISIBLE(e) AND VISIBLE(ov) AND VISIBLE(x) AND VISIBLE(r) AND VISIBLE(d)
  AND e.scope = c.scope AND r.scope = c.scope AND 'SEXUAL' IN e.forms
WITH v, p, c, e, country, r,
     toInteger(left(v.on, 4)) - toInteger(left(r.birthFrom, 4)) - CASE WHEN substring(v.on, 5) < substring(r.birthFrom, 5) THEN 1 ELSE 0 END AS age
WITH v, p, c, e, country, r, CASE WHEN age < 18 THEN '0-18' WHEN age < 25 THEN '18-25' WHEN age < 35 THEN '25-35' ELSE '35+' END AS band
UNWIND [{figure: 'C1', key: null},
        {figure: CASE country.code WHEN 'TR' THEN 'C2' WHEN 'AE' THEN 'C3' WHEN 'PK' THEN 'C4' END, key: null},
        {figure: CASE band WHEN '18-25' THEN 'C5' WHEN '25-35' THEN 'C6' WHEN '35+' THEN 'C7' END, key: null},
        {figure: 'C8', key: left(e.exploitedFrom, 4)}, {figure: 'CHART-10', key: left(e.exploitedFrom, 4)},
        {figure: 'C9', key: r.district}, {figure: 'CHART-15', key: r.district},
        {figure: 'CHART-11', key: country.code}, {figure: 'CHART-12', key: r.citizenship}, {figure: 'CHART-13', key: band},
        {figure: CASE r.sex WHEN 'F' THEN 'CHART-14.F' WHEN 'M' THEN 'CHART-14.M' END, key: null}] AS counted
WITH counted, v, p, c, r
WHERE counted.figure IS NOT NULL
RETURN counted.figure AS figure, p.id AS id, 'Person' AS kind, r.pseudonym AS label, v.on AS on, c.id AS caseId, p.id AS elementId,
       counted.key AS key, null AS amount
