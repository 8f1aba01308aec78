// purpose: how many facts rest on sources; 101 means more than a hundred
// params: ids
// returns: id, facts
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (q:Citation {sourceId: id})
    WHERE VISIBLE(q) AND NOT coalesce(q.against, false)
    RETURN DISTINCT q.factId AS factId
    LIMIT 101
  }
  RETURN count(factId) AS facts
}
RETURN id, facts
