// purpose: ids of the domestic searches that the reader may see, those in force first, the latest first
// params: first, after
// optional: after
// returns: id
MATCH (s:DomesticSearch)-[k:SEEKS]->(p:Person)
WHERE VISIBLE(s) AND VISIBLE(k) AND s.from <= $lookedAt
WITH DISTINCT s, coalesce(s.to <= $lookedAt, false) AS isEnded
ORDER BY isEnded, s.from DESC, s.id
WITH collect(s.id) AS ids
WITH ids, CASE WHEN $after IS NULL THEN -1 ELSE head([i IN range(0, size(ids) - 1) WHERE ids[i] = $after]) END AS last
UNWIND ids[last + 1 .. last + 1 + toInteger($first)] AS id
RETURN id
