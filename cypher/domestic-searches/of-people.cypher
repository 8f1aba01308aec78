// purpose: ids of the domestic searches for people that the reader may see, those in force first, the latest first
// params: ids
// returns: personId, searchIds
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  OPTIONAL MATCH (s:DomesticSearch)-[k:SEEKS]->(p)
  WHERE VISIBLE(s) AND VISIBLE(k) AND s.from <= $lookedAt
  WITH DISTINCT s, coalesce(s.to <= $lookedAt, false) AS isEnded
  ORDER BY isEnded, s.from DESC, s.id
  LIMIT 50
  RETURN collect(s.id) AS searchIds
}
RETURN p.id AS personId, searchIds
