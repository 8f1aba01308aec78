// purpose: of some ids those that are offences of a case
// params: caseId, ids
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (c)-[v:COVERS]->(o:Offence)
WHERE VISIBLE(v) AND VISIBLE(o) AND o.id IN $ids
RETURN o.id AS id
ORDER BY id
LIMIT 1000
