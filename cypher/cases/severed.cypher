// purpose: the cases that a case was severed from, and those severed from it
// params: id
// returns: id, direction
MATCH (c:Case {id: $id})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[s:SEVERED_FROM]->(other:Case)
  WHERE VISIBLE(s) AND VISIBLE(other)
  RETURN other.id AS id, 'FROM' AS direction
  UNION
  MATCH (c)<-[s:SEVERED_FROM]-(other:Case)
  WHERE VISIBLE(s) AND VISIBLE(other)
  RETURN other.id AS id, 'TO' AS direction
}
RETURN id, direction
ORDER BY direction, id
LIMIT 200
