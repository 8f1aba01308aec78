// purpose: the lines between elements of a picture, one for each pair, type and direction; with `fresh`, only those that touch one of these
// params: ids, fresh
// returns: source, target, type, directed, certainty, count, from, to
// A line goes out from the one who acts, so no hub is read: nothing goes out from a country or a district.
// The other end is tested after the branches: tested inside them, it is looked up by its index once for every element, which is quadratic.
MATCH (a:Anchor)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[r:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS|NOT_SAME_AS|NO_LINK_FOUND|OPERATES_IN|BELIEVED_HIDING_IN|CITIZEN_OF|RESIDES_IN]->(b:Anchor)
  WHERE VISIBLE(r)
  RETURN b, type(r) AS type, type(r) IN ['MEMBER_OF', 'SUBGROUP_OF', 'PAID', 'FORGED_DOCUMENT_FOR', 'MADE', 'EMPLOYED_BY'] AS directed,
         r.certainty AS certainty, r.validFrom AS since, r.validTo AS until
  UNION ALL
  MATCH (a)-[r:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]->(e:Episode)-[v:OF_VICTIM]->(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
  RETURN b, type(r) AS type, true AS directed, r.certainty AS certainty, r.validFrom AS since, r.validTo AS until
  UNION ALL
  MATCH (a)-[r:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]->(e:Episode)<-[other:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]-(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(other) AND a.id < b.id
  RETURN DISTINCT b, 'ACTED_WITH' AS type, false AS directed, r.certainty AS certainty, e.exploitedFrom AS since, e.exploitedTo AS until
  UNION ALL
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:EXPLOITED_IN|AT_PLACE]->(b:Anchor)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
  RETURN b, type(x) AS type, true AS directed, e.certainty AS certainty, e.exploitedFrom AS since, e.exploitedTo AS until
  UNION ALL
  MATCH (a)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(b:Person)
  WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two) AND a.id < b.id
  RETURN b, 'CO_TRAVELLED' AS type, false AS directed, t.certainty AS certainty, t.on AS since, t.on AS until
}
WITH a, b, type, directed, certainty, since, until
WHERE b.id IN $ids AND ($fresh IS NULL OR a.id IN $fresh OR b.id IN $fresh)
WITH a.id AS source, b.id AS target, type, directed, count(*) AS count, min(since) AS from, max(until) AS to,
     min(CASE certainty WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'PRESUMED' THEN 2 WHEN 'REFUTED' THEN 3 END) AS rank
RETURN source, target, type, directed, CASE rank WHEN 0 THEN 'CONFIRMED' WHEN 1 THEN 'PROBABLE' WHEN 2 THEN 'PRESUMED' WHEN 3 THEN 'REFUTED' END AS certainty,
       count, from, to
ORDER BY source, target, type
LIMIT 20000
