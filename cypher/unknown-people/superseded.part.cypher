// A number of people, bound as old, that stands no more, with its ties.
CALL (old) {
  MATCH (old)-[gone:IN_CASE|CONCERNS]->(held:Fact)
  WHERE VISIBLE(gone) AND VISIBLE(held)
  SET gone.supersededAt = $now
}
CALL (old) {
  WITH old
  WHERE old IS NOT NULL
  SET old.supersededAt = $now
}
