// purpose: the compartments from which a pattern is looked for: those of a case that the reader holds, or without a case all that he holds
// params: caseId
// optional: caseId
// returns: scope
CALL () {
  MATCH (c:Case {id: $caseId})-[:HOLDS|SHARES]->(k:Compartment)
  WHERE VISIBLE(c) AND k.id IN $scopes
  RETURN k.id AS scope
  UNION
  UNWIND CASE WHEN $caseId IS NULL THEN $scopes ELSE [] END AS scope
  RETURN scope
}
RETURN scope
ORDER BY scope
