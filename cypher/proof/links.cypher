// purpose: links of people that lie in the compartments of a case: forged papers, payments, premises, membership of a group
// params: caseId, personIds, most
// returns: personId, id, type, certainty, aboutId, aboutLabels
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(own:Compartment)
  RETURN collect(DISTINCT own.id) AS held
}
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})-[k:FORGED_DOCUMENT_FOR|MADE|PAID|USES|OWNS|MEMBER_OF]->(other:Anchor)
WHERE VISIBLE(k) AND k.certainty <> 'REFUTED' AND k.scope IN held
RETURN personId, k.id AS id, type(k) AS type, k.certainty AS certainty, other.id AS aboutId, labels(other) AS aboutLabels
ORDER BY personId, type, id
LIMIT toInteger($most)
