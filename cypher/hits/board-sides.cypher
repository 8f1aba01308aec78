// purpose: for whoever keeps the board, his own side of somebody who is sought there: whether a search is in force, and the notices, as far as he sees them
// params: ids
// returns: personId, isSought, noticeIds, mayEdit
// It asks nothing of the other side: whatever stands there, the answer is the same.
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  OPTIONAL MATCH (n:Notice)-[k:SEEKS]->(p)
  WHERE VISIBLE(n) AND VISIBLE(k)
  WITH DISTINCT n.id AS noticeId
  ORDER BY noticeId
  LIMIT 10
  RETURN collect(noticeId) AS noticeIds
}
RETURN p.id AS personId, WANTED(p) AS isSought, noticeIds, 'notices' IN $editScopes AS mayEdit
ORDER BY personId
