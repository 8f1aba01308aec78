// purpose: every change of stage of a case, oldest first
// params: id
// returns: stage, on
MATCH (c:Case {id: $id})
WHERE VISIBLE(c)
MATCH (s:StageChange)-[i:IN_CASE]->(c)
WHERE VISIBLE(s) AND VISIBLE(i)
RETURN s.stage AS stage, s.on AS on
ORDER BY on, s.recordedAt, s.id
LIMIT 200
