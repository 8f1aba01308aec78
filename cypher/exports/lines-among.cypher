// purpose: the lines between exported elements, one for each pair, type and direction, with the grade of the surest fact and the handling codes of all
// params: ids
// returns: source, target, type, directed, certainty, grade, codes, count, from, to
// The same lines as in network/lines-among, hubs in the same way; the picture does not ask for grade and handling, and is quicker without.
MATCH (a:Anchor)
WHERE a.id IN $ids
WITH collect(a) AS all, collect(CASE WHEN HUB(a) THEN a END) AS hubs
UNWIND all AS a
CALL (a, hubs) {
  WITH a WHERE NOT a IN hubs
  MATCH (a)-[r:LINKS]->(b:Anchor)
  WHERE VISIBLE(r)
  RETURN a AS source, b AS target, type(r) AS type, DIRECTED(r) AS directed,
         r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade, [r.handling] AS codes, r.validFrom AS since, r.validTo AS until
  UNION ALL
  WITH a, hubs WHERE size(hubs) > 0 AND NOT a IN hubs
  MATCH (b:Anchor)-[r:LINKS]->(a)
  WHERE VISIBLE(r) AND b IN hubs
  RETURN b AS source, a AS target, type(r) AS type, DIRECTED(r) AS directed,
         r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade, [r.handling] AS codes, r.validFrom AS since, r.validTo AS until
  UNION ALL
  MATCH (a)-[r:ACTS]->(e:Episode)-[v:OF_VICTIM]->(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
  RETURN a AS source, b AS target, type(r) AS type, true AS directed, r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade,
         [r.handling, e.handling] AS codes, r.validFrom AS since, r.validTo AS until
  UNION ALL
  MATCH (a)-[r:ACTS]->(e:Episode)<-[other:ACTS]-(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(other) AND a.id < b.id
  WITH a, b, r.certainty AS certainty, e.exploitedFrom AS since, e.exploitedTo AS until, min(e.reliability + toString(toInteger(e.credibility))) AS grade,
       collect(DISTINCT r.handling) + collect(DISTINCT e.handling) + collect(DISTINCT other.handling) AS codes
  RETURN a AS source, b AS target, 'ACTED_WITH' AS type, false AS directed, certainty, grade, codes, since, until
  UNION ALL
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN|AT_PLACE]->(b:Anchor)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
  RETURN a AS source, b AS target, type(x) AS type, true AS directed, e.certainty AS certainty, e.reliability + toString(toInteger(e.credibility)) AS grade,
         [e.handling] AS codes, CASE type(x) WHEN 'RECRUITED_IN' THEN e.recruitedOn WHEN 'TRANSITED' THEN null ELSE e.exploitedFrom END AS since, CASE type(x) WHEN 'RECRUITED_IN' THEN e.recruitedOn WHEN 'TRANSITED' THEN null ELSE e.exploitedTo END AS until
  UNION ALL
  MATCH (a)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(b:Person)
  WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two) AND a.id < b.id
  RETURN a AS source, b AS target, 'CO_TRAVELLED' AS type, false AS directed, t.certainty AS certainty, t.reliability + toString(toInteger(t.credibility)) AS grade,
         [t.handling] AS codes, t.on AS since, t.on AS until
  UNION ALL
  WITH a, hubs WHERE size(hubs) > 1 AND a IN hubs
  RETURN a AS source, null AS target, null AS type, false AS directed, null AS certainty, null AS grade, [] AS codes, null AS since, null AS until
}
WITH source.id AS source, target.id AS target, type, directed, grade, codes, since, until,
     CASE certainty WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'PRESUMED' THEN 2 WHEN 'REFUTED' THEN 3 ELSE 4 END AS rank
WHERE target IS NULL OR target IN $ids
WITH source, target, type, directed, grade, codes, since, until, rank
ORDER BY rank, grade
WITH source, target, type, directed, count(*) AS count, min(since) AS from, max(until) AS to, min(rank) AS rank,
     head(collect(grade)) AS grade, collect(DISTINCT codes) AS codes
RETURN source, target, type, directed,
       CASE rank WHEN 0 THEN 'CONFIRMED' WHEN 1 THEN 'PROBABLE' WHEN 2 THEN 'PRESUMED' WHEN 3 THEN 'REFUTED' END AS certainty,
       grade, reduce(all = [], some IN codes | all + some) AS codes, count, from, to
ORDER BY source, target, type
LIMIT 20001
