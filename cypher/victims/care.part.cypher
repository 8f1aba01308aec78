// The compartment in which a case keeps the decisions on a victim, shared with every body to which the case gave her into care, or where she stays: that lies in the compartment of the two. Expects p and c.
MERGE (k:Compartment {id: 'care:' + c.id + ':' + p.id})
ON CREATE SET k.kind = 'SUPPORT'
SET k.lockedFor = $id
REMOVE k.lockedFor
MERGE (c)-[:HOLDS]->(k)
WITH p, c, k
CALL (p, c, k) {
  MATCH (given:Support)-[g:GIVEN_TO]->(p)
  WHERE VISIBLE(given) AND VISIBLE(g) AND given.event IN ['REFERRAL', 'STAY']
  MATCH (given)-[b:PROVIDED_BY]->(carer:Body)
  WHERE VISIBLE(b) AND given.scope = 'support:' + c.id + ':' + carer.code
  WITH DISTINCT k, carer
  MERGE (carer)-[:HOLDS]->(k)
}
