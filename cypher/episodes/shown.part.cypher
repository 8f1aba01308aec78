// Episodes with victim, road, place, offences and acts, the earliest first.
CALL (e) {
  OPTIONAL MATCH (e)-[of:OF_VICTIM]->(p:Person)
  WHERE VISIBLE(of)
  RETURN p.id AS victimId
  ORDER BY victimId
  LIMIT 1
}
CALL (e) {
  OPTIONAL MATCH (e)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN]->(stop:Reference)
  WHERE VISIBLE(x)
  WITH x, stop
  ORDER BY type(x), stop.code
  RETURN collect(CASE WHEN stop IS NOT NULL THEN {type: type(x), code: stop.code, name: {az: stop.nameAz, en: stop.nameEn}} END) AS road
}
CALL (e) {
  OPTIONAL MATCH (e)-[at:AT_PLACE]->(spot:Place)
  WHERE VISIBLE(at)
  RETURN spot.id AS placeId
  ORDER BY placeId
  LIMIT 1
}
CALL (e) {
  MATCH (e)-[part:PART_OF]->(o:Offence)
  WHERE VISIBLE(part) AND VISIBLE(o)
  WITH DISTINCT o
  CALL (o) {
    OPTIONAL MATCH (o)-[q:QUALIFIED_AS]->(l:LawArticle)
    WHERE VISIBLE(q)
    RETURN l.code AS article
    ORDER BY article
    LIMIT 1
  }
  WITH o, article
  ORDER BY o.detectedOn, o.id
  LIMIT 100
  RETURN collect({id: o.id, article: article, detectedOn: o.detectedOn}) AS offences
}
CALL (e) {
  MATCH (who:Anchor)-[a:ACTS]->(e)
  WHERE VISIBLE(a)
  WITH who, a
  ORDER BY type(a), who.id, a.id
  LIMIT 100
  RETURN collect({id: a.id, type: type(a), byId: who.id, certainty: a.certainty, reliability: a.reliability, credibility: a.credibility, handling: a.handling,
                  sourceText: a.sourceText, validFrom: a.validFrom, validTo: a.validTo}) AS acts
}
CALL (e) {
  MATCH (cited:Citation {factId: e.id})
  WHERE VISIBLE(cited)
  WITH DISTINCT cited.sourceId AS sourceId
  LIMIT 101
  RETURN count(sourceId) AS sources
}
OPTIONAL MATCH (u:User {id: e.recordedBy})
RETURN e.id AS id, victimId, coalesce(e.forms, []) AS forms, coalesce(e.means, []) AS means, coalesce(e.controls, []) AS controls, e.method AS method,
       e.platform AS platform, e.sector AS sector, e.debtAmount AS debtAmount, e.debtCurrency AS debtCurrency, e.recruitedOn AS recruitedOn,
       e.exploitedFrom AS exploitedFrom, e.exploitedTo AS exploitedTo, road, placeId, offences, acts, sources, e.certainty AS certainty,
       e.reliability AS reliability, e.credibility AS credibility, e.handling AS handling, e.sourceText AS sourceText, e.recordedAt AS recordedAt,
       e.recordedBy AS recordedById, CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy,
       coalesce(e.earlierIds, []) AS earlierIds, e.resumedFrom AS resumedFrom,
       'case:' + $caseId IN $editScopes AND (e.scope = 'case:' + $caseId OR EXISTS { MATCH (c)-[:SHARES {isWhole: true}]->(:Compartment {id: e.scope}) }) AS mayEdit
ORDER BY coalesce(recruitedOn, exploitedFrom, ''), id
