// purpose: records of a person in the compartments of a case in which the reader writes, for comparing them when a thing has been linked to her
// params: id, caseId
// returns: id
MATCH (rec:Record)-[d:DESCRIBES]->(p:Person {id: $id})
WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.scope IN $editScopes AND rec.scope STARTS WITH 'case:' + $caseId
RETURN rec.id AS id
ORDER BY id
LIMIT 50
