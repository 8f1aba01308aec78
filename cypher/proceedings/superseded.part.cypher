// A fact that stands no more, with what ties it: a tie has the times of its fact.
CALL (old) {
  MATCH (old)-[r:AGAINST|QUALIFIED_AS]->(end:Person|LawArticle)
  WHERE VISIBLE(r)
  SET r.supersededAt = $now
}
CALL (old) {
  MATCH (old)-[r:IN_CASE|FOLLOWS|ON]-(end:Fact)
  WHERE VISIBLE(r) AND VISIBLE(end)
  SET r.supersededAt = $now
}
CALL (old) {
  WITH old
  WHERE old IS NOT NULL
  SET old.supersededAt = $now
}
