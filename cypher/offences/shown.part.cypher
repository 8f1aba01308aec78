// Offences with the charges that name them and the episodes that are part of them, oldest first.
CALL (o) {
  MATCH (o)-[q:QUALIFIED_AS]->(a:LawArticle)
  WHERE VISIBLE(q)
  RETURN {code: a.code, title: {az: a.titleAz, en: a.titleEn}, validFrom: a.validFrom} AS article
  ORDER BY a.code
  LIMIT 1
}
CALL (o) {
  MATCH (ch:Charge)-[n:ON]->(o)
  WHERE VISIBLE(ch) AND VISIBLE(n)
  WITH DISTINCT ch
  ORDER BY ch.on, ch.id
  LIMIT 50
  CALL (ch) {
    OPTIONAL MATCH (ch)-[against:AGAINST]->(p:Person)
    WHERE VISIBLE(against)
    RETURN p.id AS personId
    ORDER BY personId
    LIMIT 1
  }
  CALL (ch) {
    OPTIONAL MATCH (ch)-[q:QUALIFIED_AS]->(l:LawArticle)
    WHERE VISIBLE(q)
    RETURN l.code AS code
    ORDER BY code
    LIMIT 1
  }
  RETURN collect({id: ch.id, on: ch.on, article: code, personId: personId}) AS charges
}
CALL (o) {
  MATCH (e:Episode)-[part:PART_OF]->(o)
  WHERE VISIBLE(e) AND VISIBLE(part)
  WITH DISTINCT e
  ORDER BY coalesce(e.recruitedOn, e.exploitedFrom, ''), e.id
  LIMIT 50
  CALL (e) {
    OPTIONAL MATCH (e)-[of:OF_VICTIM]->(p:Person)
    WHERE VISIBLE(of)
    RETURN p.id AS victimId
    ORDER BY victimId
    LIMIT 1
  }
  RETURN collect({id: e.id, victimId: victimId, began: coalesce(e.recruitedOn, e.exploitedFrom)}) AS episodes
}
CALL (o) {
  MATCH (cited:Citation {factId: o.id})
  WHERE VISIBLE(cited)
  WITH DISTINCT cited.sourceId AS sourceId
  LIMIT 101
  RETURN count(sourceId) AS sources
}
OPTIONAL MATCH (u:User {id: o.recordedBy})
RETURN o.id AS id, article, o.detectedOn AS detectedOn, o.committed = 'ATTEMPTED' AS isAttempt, coalesce(o.ict, false) AS withIct,
       o.clearance = 'SOLVED' AS isCleared, o.validFrom AS committedFrom, o.validTo AS committedTo, o.certainty AS certainty, o.reliability AS reliability,
       o.credibility AS credibility, o.handling AS handling, o.sourceText AS sourceText, charges, episodes, o.recordedAt AS recordedAt,
       o.recordedBy AS recordedById, CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy,
       coalesce(o.earlierIds, []) AS earlierIds, sources, o.resumedFrom AS resumedFrom,
       'case:' + $caseId IN $editScopes AND (o.scope = 'case:' + $caseId OR EXISTS { MATCH (c)-[:SHARES {isWhole: true}]->(:Compartment {id: o.scope}) }) AS mayEdit
ORDER BY detectedOn, id
