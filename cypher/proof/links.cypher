// purpose: links of people that lie in the compartments of a case: forged papers, payments, premises, membership of a group
// params: caseId, personIds, most
// returns: personId, id, type, certainty, aboutId, aboutLabels
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})-[k:FORGED_DOCUMENT_FOR|MADE|PAID|USES|OWNS|MEMBER_OF]->(other:Anchor)
WHERE VISIBLE(k) AND k.certainty <> 'REFUTED' AND EXISTS { MATCH (c)-[:HOLDS|SHARES]->(:Compartment {id: k.scope}) }
RETURN personId, k.id AS id, type(k) AS type, k.certainty AS certainty, other.id AS aboutId, labels(other) AS aboutLabels
ORDER BY personId, type, id
LIMIT toInteger($most)
