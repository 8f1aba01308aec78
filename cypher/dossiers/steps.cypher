// purpose: sentences, appeals, changes of stage and offences of a case, as dossiers/facts gives the other proceedings
// params: caseId, most
// returns: id, type, fromId, toId, on, until, certainty, handling, scope, says, road, partOf, episodeId, number
// What is about the case and about nobody has the case as its end; `number` is the name under which the case goes. A sentence has the day of its decision.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (d:Decision)-[i:IN_CASE]->(c)
  WHERE VISIBLE(d) AND VISIBLE(i)
  MATCH (x:Sentence)-[f:FOLLOWS]->(d)
  WHERE VISIBLE(x) AND VISIBLE(f)
  MATCH (x)-[g:AGAINST]->(p:Person)
  WHERE VISIBLE(g)
  RETURN x.id AS id, 'Sentence' AS type, p.id AS fromId, d.on AS on, null AS until, x.certainty AS certainty, x.handling AS handling, x.scope AS scope,
         [x.type, toString(toInteger(coalesce(x.years, 0))), toString(toInteger(coalesce(x.months, 0)))] + CASE WHEN x.suspended THEN ['SUSPENDED'] ELSE [] END AS says
  UNION
  MATCH (x:Appeal)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
  MATCH (x)-[g:AGAINST]->(p:Person)
  WHERE VISIBLE(g)
  RETURN x.id AS id, 'Appeal' AS type, p.id AS fromId, x.on AS on, null AS until, x.certainty AS certainty, x.handling AS handling, x.scope AS scope,
         [one IN [x.appellant] WHERE one IS NOT NULL] AS says
  UNION
  MATCH (x:StageChange)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
  RETURN x.id AS id, 'StageChange' AS type, c.id AS fromId, x.on AS on, null AS until, x.certainty AS certainty, x.handling AS handling, x.scope AS scope, [x.stage] AS says
  UNION
  MATCH (c)-[v:COVERS]->(x:Offence)
  WHERE VISIBLE(v) AND VISIBLE(x)
  CALL (x) {
    OPTIONAL MATCH (x)-[q:QUALIFIED_AS]->(law:LawArticle)
    WHERE VISIBLE(q)
    RETURN law.code AS article
    ORDER BY article
    LIMIT 1
  }
  RETURN x.id AS id, 'Offence' AS type, c.id AS fromId, coalesce(x.validFrom, x.detectedOn) AS on, x.validTo AS until, x.certainty AS certainty, x.handling AS handling, x.scope AS scope,
         [one IN [article, CASE x.committed WHEN 'ATTEMPTED' THEN x.committed END] WHERE one IS NOT NULL] AS says
}
RETURN DISTINCT id, type, fromId, null AS toId, on, until, certainty, handling, scope, says, [] AS road, [] AS partOf, null AS episodeId, c.number AS number
ORDER BY on, type, id
LIMIT toInteger($most)
