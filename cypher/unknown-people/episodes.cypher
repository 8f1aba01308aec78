// purpose: the episodes of a case to which people known by number may belong: those that everybody sees who reads the case
// params: caseId
// returns: id, victimId, forms, on
MATCH (c:Case {id: $caseId})-[:HOLDS|SHARES]->(k:Compartment)
WHERE VISIBLE(c) AND k.kind IN ['CASE', 'SHARED']
WITH c, collect(DISTINCT k.id) AS along
MATCH (e:Episode)-[i:IN_CASE]->(c)
WHERE VISIBLE(e) AND VISIBLE(i) AND e.scope IN along
CALL (e) {
  OPTIONAL MATCH (e)-[o:OF_VICTIM]->(victim:Person)
  WHERE VISIBLE(o)
  RETURN victim.id AS victimId
  ORDER BY victimId
  LIMIT 1
}
RETURN e.id AS id, victimId, coalesce(e.forms, []) AS forms, coalesce(e.exploitedFrom, e.recruitedOn) AS on
ORDER BY on DESC, id
LIMIT 500
