// purpose: the lines between exported elements, one for each pair, type and direction, with the grade of the surest fact and the handling codes of all
// params: ids
// returns: source, target, type, directed, certainty, grade, codes, count, from, to
// The same lines as in network/lines-among; the picture does not ask for grade and handling, and is quicker without.
MATCH (a:Anchor)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[r:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS|NOT_SAME_AS|NO_LINK_FOUND|OPERATES_IN|BELIEVED_HIDING_IN|CITIZEN_OF|RESIDES_IN]->(b:Anchor)
  WHERE VISIBLE(r)
  RETURN b, type(r) AS type, type(r) IN ['MEMBER_OF', 'SUBGROUP_OF', 'PAID', 'FORGED_DOCUMENT_FOR', 'MADE', 'EMPLOYED_BY'] AS directed,
         r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade, [r.handling] AS codes, r.validFrom AS since, r.validTo AS until
  UNION ALL
  MATCH (a)-[r:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]->(e:Episode)-[v:OF_VICTIM]->(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
  RETURN b, type(r) AS type, true AS directed, r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade,
         [r.handling, e.handling] AS codes, r.validFrom AS since, r.validTo AS until
  UNION ALL
  MATCH (a)-[r:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]->(e:Episode)<-[other:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]-(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(other) AND a.id < b.id
  WITH b, r.certainty AS certainty, e.exploitedFrom AS since, e.exploitedTo AS until, min(e.reliability + toString(toInteger(e.credibility))) AS grade,
       collect(DISTINCT r.handling) + collect(DISTINCT e.handling) + collect(DISTINCT other.handling) AS codes
  RETURN b, 'ACTED_WITH' AS type, false AS directed, certainty, grade, codes, since, until
  UNION ALL
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:EXPLOITED_IN|AT_PLACE]->(b:Anchor)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
  RETURN b, type(x) AS type, true AS directed, e.certainty AS certainty, e.reliability + toString(toInteger(e.credibility)) AS grade,
         [e.handling] AS codes, e.exploitedFrom AS since, e.exploitedTo AS until
  UNION ALL
  MATCH (a)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(b:Person)
  WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two) AND a.id < b.id
  RETURN b, 'CO_TRAVELLED' AS type, false AS directed, t.certainty AS certainty, t.reliability + toString(toInteger(t.credibility)) AS grade,
         [t.handling] AS codes, t.on AS since, t.on AS until
}
WITH a.id AS source, b.id AS target, type, directed, grade, codes, since, until,
     CASE certainty WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'PRESUMED' THEN 2 WHEN 'REFUTED' THEN 3 ELSE 4 END AS rank
WHERE target IN $ids
WITH source, target, type, directed, grade, codes, since, until, rank
ORDER BY rank, grade
WITH source, target, type, directed, count(*) AS count, min(since) AS from, max(until) AS to, min(rank) AS rank,
     head(collect(grade)) AS grade, collect(DISTINCT codes) AS codes
RETURN source, target, type, directed,
       CASE rank WHEN 0 THEN 'CONFIRMED' WHEN 1 THEN 'PROBABLE' WHEN 2 THEN 'PRESUMED' WHEN 3 THEN 'REFUTED' END AS certainty,
       grade, reduce(all = [], some IN codes | all + some) AS codes, count, from, to
ORDER BY source, target, type
LIMIT 20001
