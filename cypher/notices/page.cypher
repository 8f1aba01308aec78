// purpose: ids of the notices that the reader may see, published first
// params: first, after, procedure
// optional: after
// returns: id
MATCH (n:Notice)-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k)
CALL (n) {
  OPTIONAL MATCH (e:NoticeEvent)-[o:OF_NOTICE]->(n)
  WHERE VISIBLE(e) AND VISIBLE(o) AND coalesce(e.on, '') <= $lookedAt
  RETURN e.state AS state
  ORDER BY coalesce(e.on, '') DESC, head([i IN range(0, size($procedure) - 1) WHERE $procedure[i] = e.state]) DESC, e.id DESC
  LIMIT 1
}
WITH DISTINCT n, CASE WHEN state = 'PUBLISHED' THEN 0 ELSE 1 END AS weight
ORDER BY weight, n.number, n.id
WITH collect(n.id) AS ids
WITH ids, CASE WHEN $after IS NULL THEN -1 ELSE head([i IN range(0, size(ids) - 1) WHERE ids[i] = $after]) END AS last
UNWIND ids[last + 1 .. last + 1 + toInteger($first)] AS id
RETURN id
