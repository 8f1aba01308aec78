// purpose: the lines between elements of a picture, one for each pair, type and direction; with `fresh`, only those that touch one of these
// params: ids, fresh
// optional: fresh
// returns: source, target, type, directed, certainty, count, from, to
// A line goes out from the one who acts, so no hub is read: nothing goes out from a country or a district.
// A line between a hub and another is read from the other, where there is less to read. Where there is more than one hub each is told by a row without
// a target: between them lines are read by network/hub-lines.
// The other end is tested after the branches: tested inside them, it is looked up by its index once for every element, which is quadratic.
MATCH (a:Anchor)
WHERE a.id IN $ids
WITH collect(a) AS all, collect(CASE WHEN HUB(a) THEN a END) AS hubs
UNWIND all AS a
CALL (a, hubs) {
  WITH a WHERE NOT a IN hubs
  MATCH (a)-[r:LINKS]->(b:Anchor)
  WHERE VISIBLE(r)
  RETURN a AS source, b AS target, type(r) AS type, DIRECTED(r) AS directed,
         r.certainty AS certainty, r.validFrom AS since, r.validTo AS until
  UNION ALL
  WITH a, hubs WHERE size(hubs) > 0 AND NOT a IN hubs
  MATCH (b:Anchor)-[r:LINKS]->(a)
  WHERE VISIBLE(r) AND b IN hubs
  RETURN b AS source, a AS target, type(r) AS type, DIRECTED(r) AS directed,
         r.certainty AS certainty, r.validFrom AS since, r.validTo AS until
  UNION ALL
  MATCH (a)-[r:ACTS]->(e:Episode)-[v:OF_VICTIM]->(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
  RETURN a AS source, b AS target, type(r) AS type, true AS directed, r.certainty AS certainty, r.validFrom AS since, r.validTo AS until
  UNION ALL
  MATCH (a)-[r:ACTS]->(e:Episode)<-[other:ACTS]-(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(other) AND a.id < b.id
  RETURN DISTINCT a AS source, b AS target, 'ACTED_WITH' AS type, false AS directed, r.certainty AS certainty, e.exploitedFrom AS since, e.exploitedTo AS until
  UNION ALL
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN|AT_PLACE]->(b:Anchor)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
  RETURN a AS source, b AS target, type(x) AS type, true AS directed, e.certainty AS certainty, CASE type(x) WHEN 'RECRUITED_IN' THEN e.recruitedOn WHEN 'TRANSITED' THEN null ELSE e.exploitedFrom END AS since, CASE type(x) WHEN 'RECRUITED_IN' THEN e.recruitedOn WHEN 'TRANSITED' THEN null ELSE e.exploitedTo END AS until
  UNION ALL
  MATCH (a)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(b:Person)
  WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two) AND a.id < b.id
  RETURN a AS source, b AS target, 'CO_TRAVELLED' AS type, false AS directed, t.certainty AS certainty, t.on AS since, t.on AS until
  UNION ALL
  WITH a, hubs WHERE size(hubs) > 1 AND a IN hubs
  RETURN a AS source, null AS target, null AS type, false AS directed, null AS certainty, null AS since, null AS until
}
WITH source.id AS source, target.id AS target, type, directed, certainty, since, until
WHERE target IS NULL OR target IN $ids AND ($fresh IS NULL OR source IN $fresh OR target IN $fresh)
WITH source, target, type, directed, count(*) AS count, min(since) AS from, max(until) AS to,
     min(CASE certainty WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'PRESUMED' THEN 2 WHEN 'REFUTED' THEN 3 END) AS rank
RETURN source, target, type, directed, CASE rank WHEN 0 THEN 'CONFIRMED' WHEN 1 THEN 'PROBABLE' WHEN 2 THEN 'PRESUMED' WHEN 3 THEN 'REFUTED' END AS certainty,
       count, from, to
ORDER BY source, target, type
LIMIT 20000
