// purpose: the steps in the proceedings of a case, the earliest first, or the one that is asked for
// params: caseId, factId
// optional: factId
// returns: id, kind, on, personId, stage, until, releasedOn, ground, article, participation, inAbsentia, approval, reason, broughtById, broughtBy, offences, court, courtCode, instance, result, counts, sentence, years, months, suspended, appellant, follows, sourceText, recordedAt, recordedById, recordedBy, earlierIds, sources, mayEdit
// A sentence has the day of its decision.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (x:StageChange|Detention|Charge|Committal|Decision|Appeal)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
  RETURN x, x.on AS on
  UNION
  MATCH (d:Decision)-[i:IN_CASE]->(c)
  WHERE VISIBLE(d) AND VISIBLE(i)
  MATCH (x:Sentence)-[f:FOLLOWS]->(d)
  WHERE VISIBLE(x) AND VISIBLE(f)
  RETURN x, d.on AS on
}
WITH c, x, on
WHERE $factId IS NULL OR x.id = $factId
WITH c, x, on
ORDER BY on, x.recordedAt, x.id
LIMIT 500
CALL (x) {
  OPTIONAL MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN p.id AS personId
  ORDER BY personId
  LIMIT 1
}
CALL (x) {
  OPTIONAL MATCH (x)-[q:QUALIFIED_AS]->(l:LawArticle)
  WHERE VISIBLE(q)
  RETURN CASE WHEN l IS NULL THEN null ELSE {code: l.code, title: {az: l.titleAz, en: l.titleEn}, validFrom: l.validFrom} END AS article
  ORDER BY l.code
  LIMIT 1
}
CALL (x) {
  OPTIONAL MATCH (x)-[f:FOLLOWS]->(before:Fact)
  WHERE VISIBLE(f) AND VISIBLE(before)
  WITH before.id AS beforeId
  ORDER BY beforeId
  RETURN collect(beforeId) AS follows
}
CALL (x) {
  OPTIONAL MATCH (x)-[n:ON]->(o:Offence)
  WHERE VISIBLE(n) AND VISIBLE(o)
  WITH o.id AS offenceId
  ORDER BY offenceId
  RETURN collect(offenceId) AS offences
}
CALL (x) {
  OPTIONAL MATCH (x)-[n:ON]->(ch:Charge)
  WHERE VISIBLE(n) AND VISIBLE(ch)
  WITH n, ch
  ORDER BY ch.id
  RETURN collect(CASE WHEN ch IS NULL THEN null ELSE {charge: ch.id, result: n.result} END) AS counts
}
CALL (x) {
  MATCH (cited:Citation {factId: x.id})
  WHERE VISIBLE(cited)
  WITH DISTINCT cited.sourceId AS sourceId
  LIMIT 101
  RETURN count(sourceId) AS sources
}
OPTIONAL MATCH (b:Body {code: x.court})
OPTIONAL MATCH (u:User {id: x.recordedBy})
OPTIONAL MATCH (br:User {id: x.broughtBy})
RETURN x.id AS id,
       CASE WHEN x:StageChange THEN 'STAGE' ELSE toUpper(head([label IN labels(x) WHERE label <> 'Fact'])) END AS kind,
       on, personId, x.stage AS stage, x.until AS until, x.releasedOn AS releasedOn, x.ground AS ground, article, x.participation AS participation,
       x.inAbsentia AS inAbsentia, x.approval AS approval, x.reason AS reason, x.broughtBy AS broughtById,
       CASE WHEN br IS NULL THEN null ELSE {az: br.nameAz, en: br.nameEn} END AS broughtBy, offences,
       CASE WHEN b IS NULL THEN null ELSE {az: b.nameAz, en: b.nameEn} END AS court, x.court AS courtCode, x.instance AS instance, x.result AS result,
       counts, x.type AS sentence, x.years AS years, x.months AS months, x.suspended AS suspended, x.appellant AS appellant, follows,
       x.sourceText AS sourceText, x.recordedAt AS recordedAt, x.recordedBy AS recordedById,
       CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy, coalesce(x.earlierIds, []) AS earlierIds, sources,
       'case:' + $caseId IN $editScopes AND (x.scope = 'case:' + $caseId OR EXISTS { MATCH (c)-[:SHARES {isWhole: true}]->(:Compartment {id: x.scope}) }) AS mayEdit
ORDER BY on, recordedAt, id
