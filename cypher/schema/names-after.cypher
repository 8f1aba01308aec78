// purpose: a batch of names in the order of their ids, to give each its keys anew
// params: after, most
// optional: after
// returns: id, text, birthFrom, birthTo
// unscoped: the keys of a name follow from its text and the birth of its record, and go back into the same node
MATCH (n:Name)
WHERE n.id > $after
CALL (n) {
  OPTIONAL MATCH (rec:Record)-[:NAMED]->(n)
  RETURN rec
  LIMIT 1
}
RETURN n.id AS id, n.text AS text, rec.birthFrom AS birthFrom, rec.birthTo AS birthTo
ORDER BY id
LIMIT toInteger($most)
