// The compartment in which a case keeps the decisions on a victim, shared with every body to which she was given into care. Expects p and c.
MERGE (k:Compartment {id: 'care:' + c.id + ':' + p.id})
ON CREATE SET k.kind = 'SUPPORT'
SET k.lockedFor = $id
REMOVE k.lockedFor
MERGE (c)-[:HOLDS]->(k)
WITH p, c, k
CALL (p, c, k) {
  MATCH (given:Support)-[g:GIVEN_TO]->(p)
  WHERE VISIBLE(given) AND VISIBLE(g) AND given.event IN ['REFERRAL', 'STAY'] AND given.scope STARTS WITH 'support:' + c.id + ':'
  MATCH (given)-[b:PROVIDED_BY]->(carer:Body)
  WHERE VISIBLE(b)
  WITH DISTINCT k, carer
  MERGE (carer)-[:HOLDS]->(k)
}
