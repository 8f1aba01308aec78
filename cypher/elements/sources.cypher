// purpose: what facts rest on: the exhibits, reports and statements that the reader may see, each with its place and passage
// params: factIds
// returns: factId, id, kind, title, locator, quote, against, citationId, mayWithdraw
MATCH (q:Citation)
WHERE q.factId IN $factIds AND VISIBLE(q)
CALL (q) {
  MATCH (x:Exhibit {id: q.sourceId})
  WHERE VISIBLE(x)
// include: evidence/current
  RETURN x.id AS id, 'EXHIBIT' AS kind, d.number + ' · ' + d.kind AS title
  UNION
  MATCH (x:Report {id: q.sourceId})
  WHERE VISIBLE(x)
// include: evidence/current
  RETURN x.id AS id, 'REPORT' AS kind, d.reference + ' · ' + d.on AS title
  UNION
  MATCH (x:Statement {id: q.sourceId})
  WHERE VISIBLE(x)
// include: evidence/current
  RETURN x.id AS id, 'STATEMENT' AS kind, d.as + ' · ' + d.on AS title
}
RETURN q.factId AS factId, id, kind, title, q.locator AS locator, q.quote AS quote, coalesce(q.against, false) AS against,
       q.id AS citationId, q.recordedBy = $viewerId AND q.importId IS NULL AND q.scope IN $correctScopes AS mayWithdraw
ORDER BY factId, against, title, id
