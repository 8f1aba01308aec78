// purpose: which of the sources and witnesses that notes leave out the reader sees
// params: ids
// returns: id
CALL () {
  MATCH (s:Fact)
  WHERE s.id IN $ids AND VISIBLE(s)
  RETURN s.id AS id
  UNION
  MATCH (st:Statement)-[by:STATED_BY]->(p:Person)
  WHERE p.id IN $ids AND VISIBLE(st) AND VISIBLE(by)
  RETURN p.id AS id
}
RETURN DISTINCT id
ORDER BY id
LIMIT 5000
