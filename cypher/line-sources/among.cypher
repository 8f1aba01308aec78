// purpose: the facts behind the lines among elements, each with the words in which its source is recorded and its grade
// params: ids
// returns: source, target, type, facts
// The same lines as in network/lines-among, hubs in the same way; `facts` are id, words and grade, at most 200 for a line.
MATCH (a:Anchor)
WHERE a.id IN $ids
WITH collect(a) AS all, collect(CASE WHEN HUB(a) THEN a END) AS hubs
UNWIND all AS a
CALL (a, hubs) {
  WITH a WHERE NOT a IN hubs
  MATCH (a)-[r:LINKS]->(b:Anchor)
  WHERE VISIBLE(r)
  RETURN a AS source, b AS target, type(r) AS type, r.id AS fact, r.sourceText AS words, r.reliability + toString(toInteger(r.credibility)) AS grade
  UNION ALL
  WITH a, hubs WHERE size(hubs) > 0 AND NOT a IN hubs
  MATCH (b:Anchor)-[r:LINKS]->(a)
  WHERE VISIBLE(r) AND b IN hubs
  RETURN b AS source, a AS target, type(r) AS type, r.id AS fact, r.sourceText AS words, r.reliability + toString(toInteger(r.credibility)) AS grade
  UNION ALL
  MATCH (a)-[r:ACTS]->(e:Episode)-[v:OF_VICTIM]->(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
  RETURN a AS source, b AS target, type(r) AS type, r.id AS fact, r.sourceText AS words, r.reliability + toString(toInteger(r.credibility)) AS grade
  UNION ALL
  MATCH (a)-[r:ACTS]->(e:Episode)<-[other:ACTS]-(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(other) AND a.id < b.id
  RETURN DISTINCT a AS source, b AS target, 'ACTED_WITH' AS type, e.id AS fact, e.sourceText AS words, e.reliability + toString(toInteger(e.credibility)) AS grade
  UNION ALL
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN|AT_PLACE]->(b:Anchor)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
  RETURN a AS source, b AS target, type(x) AS type, e.id AS fact, e.sourceText AS words, e.reliability + toString(toInteger(e.credibility)) AS grade
  UNION ALL
  MATCH (a)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(b:Person)
  WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two) AND a.id < b.id
  RETURN a AS source, b AS target, 'CO_TRAVELLED' AS type, t.id AS fact, t.sourceText AS words, t.reliability + toString(toInteger(t.credibility)) AS grade
  UNION ALL
  WITH a, hubs WHERE size(hubs) > 1 AND a IN hubs
  RETURN a AS source, null AS target, null AS type, null AS fact, null AS words, null AS grade
}
WITH source.id AS source, target.id AS target, type, fact, words, grade
WHERE target IS NULL OR target IN $ids
WITH source, target, type, fact, words, grade
ORDER BY fact
WITH source, target, type, collect([fact, words, grade])[..200] AS facts
RETURN source, target, type, facts
ORDER BY source, target, type
LIMIT 20001
