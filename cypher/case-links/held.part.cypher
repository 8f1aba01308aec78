// The one case holds the compartments of the other, but for identities and informants.
CALL (c, into, l) {
  MATCH (c)-[:HOLDS|SHARES]->(k:Compartment)
  WHERE k.kind IN ['CASE', 'SHARED']
  MERGE (into)-[sh:SHARES {byId: l.id}]->(k)
  SET sh.isWhole = l.kind = 'JOINED'
  RETURN collect(DISTINCT k.id) AS along
}
