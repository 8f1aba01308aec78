// purpose: a case of the reader in which an exhibit, report or statement lies, one in which he writes before others
// params: id
// returns: caseId
CALL () {
  MATCH (x:Exhibit {id: $id})-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c)
  RETURN c.id AS caseId
  UNION
  MATCH (x:Report {id: $id})-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c)
  RETURN c.id AS caseId
  UNION
  MATCH (x:Statement {id: $id})-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c)
  RETURN c.id AS caseId
}
RETURN caseId
ORDER BY 'case:' + caseId IN $editScopes DESC, caseId
LIMIT 1
