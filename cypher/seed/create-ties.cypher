// purpose: creates a batch of relationships between elements, facts, reference data, accounts and compartments, found by id
// mode: write
// params: rows
// returns: created
// unscoped: the world is planted before there are readers
// timeout: 60
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Anchor {id: row.from}) RETURN a
  UNION
  MATCH (a:Fact {id: row.from}) RETURN a
  UNION
  MATCH (a:Reference {id: row.from}) RETURN a
  UNION
  MATCH (a:User {id: row.from}) RETURN a
}
CALL (row) {
  MATCH (b:Anchor {id: row.to}) RETURN b
  UNION
  MATCH (b:Fact {id: row.to}) RETURN b
  UNION
  MATCH (b:Reference {id: row.to}) RETURN b
  UNION
  MATCH (b:Compartment {id: row.to}) RETURN b
}
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
SET r.fromId = a.id, r.toId = b.id
RETURN count(r) AS created
