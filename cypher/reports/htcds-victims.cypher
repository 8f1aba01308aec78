// purpose: people first identified as victims, told by the fields and values of the Human Trafficking Case Data Standard
// params: from, to, translations
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// A translation is [field, our value, its value]: server/reports/htcds.json. Of one person a value counts once, whatever it was translated from; what is not known is '?'.
// timeout: 60
MATCH (v:VictimStatus {status: 'IDENTIFIED'})-[o:STATUS_OF]->(p:Person), (v:VictimStatus)-[ic:IN_CASE]->(c:Case)
WHERE VISIBLE(v) AND VISIBLE(o) AND VISIBLE(ic) AND VISIBLE(c) AND v.on >= $from AND v.on <= $to
  AND NOT EXISTS {
    MATCH (earlier:VictimStatus {status: 'IDENTIFIED'})-[eo:STATUS_OF]->(p)
    WHERE VISIBLE(earlier) AND VISIBLE(eo) AND earlier.on < v.on
  }
CALL (c, p) {
  OPTIONAL MATCH (r:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(r) AND VISIBLE(d) AND r.scope = c.scope
  WITH r
  ORDER BY r.recordedAt DESC, r.id
  RETURN collect(r.pseudonym)[..1] AS names, collect(r.sex)[..1] AS sexes, collect(r.birthFrom)[..1] AS births, collect(r.citizenship)[..1] AS citizenships
}
CALL (c, p) {
  OPTIONAL MATCH (e:Episode)-[ov:OF_VICTIM]->(p)
  WHERE VISIBLE(e) AND VISIBLE(ov) AND e.scope = c.scope
  CALL (e) {
    OPTIONAL MATCH (e)-[x:EXPLOITED_IN]->(country:Country)
    WHERE VISIBLE(x)
    RETURN collect(DISTINCT country.code) AS countries
  }
  CALL (e) {
    OPTIONAL MATCH (e)-[t:TRANSITED]->(country:Country)
    WHERE VISIBLE(t)
    RETURN collect(DISTINCT country.code) AS transits
  }
  WITH e.forms AS forms, e.controls AS controls, e.method AS method, e.platform AS platform, countries, transits
  UNWIND [x IN coalesce(forms, []) | ['TypeOfExploitation', x]] + [x IN coalesce(controls, []) | ['MethodsOfControl', x]] + [['MethodOfRecruitment', method], ['RecruitmentWebsitesAndApps', platform]]
    + [x IN countries | ['CountryOfExploitation', x]] + [x IN transits | ['CountryOfTransit', x]] AS told
  WITH told
  WHERE told[1] IS NOT NULL
  RETURN collect(DISTINCT told) AS ofEpisodes
}
WITH v, p, c, names, sexes, births, citizenships, ofEpisodes,
     toInteger(left(v.on, 4)) - toInteger(left(births[0], 4)) - CASE WHEN substring(v.on, 5) < substring(births[0], 5) THEN 1 ELSE 0 END AS age
WITH v, p, c, names,
     ofEpisodes + [x IN sexes | ['Gender', x]] + [x IN citizenships | ['Nationality', x]]
       + CASE WHEN age IS NULL THEN [] ELSE [['AgeBand', CASE WHEN age < 18 THEN '0-18' WHEN age < 25 THEN '18-25' WHEN age < 35 THEN '25-35' ELSE '35+' END]] END AS told
UNWIND ['Gender', 'AgeBand', 'Nationality', 'TypeOfExploitation', 'MethodsOfControl', 'MethodOfRecruitment', 'RecruitmentWebsitesAndApps', 'CountryOfTransit', 'CountryOfExploitation', 'ALL'] AS field
WITH v, p, c, names, field, [one IN told WHERE one[0] = field | coalesce(head([t IN $translations WHERE t[0] = field AND t[1] = one[1] | t[2]]), one[1])] AS values
UNWIND CASE size(values) WHEN 0 THEN ['?'] ELSE values END AS value
RETURN field AS figure, p.id AS id, 'Person' AS kind, names[0] AS label, v.on AS on, c.id AS caseId, p.id AS elementId, value AS key, null AS amount
