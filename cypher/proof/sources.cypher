// purpose: what facts rest on, and whether it counts: excluded and challenged exhibits, retracted statements, and who stated
// params: factIds, most
// returns: factId, locator, against, citationId, mayWithdraw, source
MATCH (q:Citation)
WHERE q.factId IN $factIds AND VISIBLE(q)
CALL (q) {
  MATCH (x:Exhibit {id: q.sourceId})
  WHERE VISIBLE(x)
// include: evidence/current
  RETURN {id: x.id, kind: 'EXHIBIT', title: d.number + ' · ' + d.kind, isExcluded: admissibility = 'EXCLUDED', isChallenged: admissibility = 'CHALLENGED', isRetracted: false, statedById: null} AS source
  UNION
  MATCH (x:Report {id: q.sourceId})
  WHERE VISIBLE(x)
// include: evidence/current
  CALL (x) {
    OPTIONAL MATCH (x)-[s:STATED_BY]->(by:Person)
    WHERE VISIBLE(s)
    RETURN by.id AS statedById
    ORDER BY statedById
    LIMIT 1
  }
  RETURN {id: x.id, kind: 'REPORT', title: d.reference + ' · ' + d.on, isExcluded: false, isChallenged: false, isRetracted: false, statedById: statedById} AS source
  UNION
  MATCH (x:Statement {id: q.sourceId})
  WHERE VISIBLE(x)
  CALL (x) {
    OPTIONAL MATCH (x)-[s:STATED_BY]->(by:Person)
    WHERE VISIBLE(s)
    RETURN by.id AS statedById
    ORDER BY statedById
    LIMIT 1
  }
// include: evidence/current
// include: evidence/retracted
  RETURN {id: x.id, kind: 'STATEMENT', title: d.as + ' · ' + d.on, isExcluded: false, isChallenged: false, isRetracted: retractedOn IS NOT NULL, statedById: statedById} AS source
}
RETURN q.factId AS factId, q.locator AS locator, coalesce(q.against, false) AS against, q.id AS citationId,
       q.recordedBy = $viewerId AND q.importId IS NULL AND q.scope IN $correctScopes AS mayWithdraw, source
ORDER BY factId, against, source.title, source.id, locator
LIMIT toInteger($most)
