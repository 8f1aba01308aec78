// purpose: whether another exhibit that the reader sees in a case has the number
// params: caseId, id, number
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (x:Exhibit)-[i:IN_CASE]->(c)
WHERE VISIBLE(x) AND VISIBLE(i) AND x.id <> $id
// include: evidence/current
WITH x, d
WHERE d.number = $number
RETURN x.id AS id
LIMIT 1
