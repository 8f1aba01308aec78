// purpose: whether a case has, as far as the reader sees, a report of that number, or a statement of that person, day and number: recorded twice it would count as two sources
// params: caseId, id, kind, number, on, personId
// optional: personId
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (x:Statement|Report)-[i:IN_CASE]->(c)
WHERE VISIBLE(x) AND VISIBLE(i) AND x.id <> $id
OPTIONAL MATCH (x)-[s:STATED_BY]->(by:Person)
WHERE VISIBLE(s)
// include: evidence/current
WITH x, d, by
WHERE CASE $kind WHEN 'REPORT' THEN x:Report AND d.reference = $number ELSE x:Statement AND by.id = $personId AND d.on = $on AND coalesce(d.number, '') = $number END
RETURN x.id AS id
LIMIT 1
