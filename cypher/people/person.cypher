// purpose: whether the reader may see anything of a person: a record, or any other fact about her
// params: id
// returns: id
MATCH (p:Person {id: $id})
WHERE EXISTS { MATCH (p)-[f]-(other:Anchor) WHERE VISIBLE(f) }
   OR EXISTS { MATCH (p)-[f]-(fact:Fact) WHERE VISIBLE(f) AND VISIBLE(fact) }
RETURN p.id AS id
