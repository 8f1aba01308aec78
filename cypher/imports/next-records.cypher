// purpose: the next records of people that an import brought, to be compared with those that are there
// params: id, most
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j)
CALL (j) {
  MATCH (rec:Fact:Record)-[d:DESCRIBES]->(p:Person)
  USING INDEX SEEK rec:Fact(importId)
  WHERE rec.importId = $id AND VISIBLE(rec) AND VISIBLE(d) AND rec.id > coalesce(j.matchedTo, '')
  RETURN rec.id AS id
  ORDER BY id
  LIMIT toInteger($most)
}
RETURN id
ORDER BY id
LIMIT 10000
