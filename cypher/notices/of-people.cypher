// purpose: ids of the notices on people that the reader may see
// params: ids
// returns: personId, noticeIds
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  OPTIONAL MATCH (n:Notice)-[k:SEEKS]->(p)
  WHERE VISIBLE(n) AND VISIBLE(k)
  WITH DISTINCT n
  ORDER BY n.number, n.id
  LIMIT 50
  RETURN collect(n.id) AS noticeIds
}
RETURN p.id AS personId, noticeIds
