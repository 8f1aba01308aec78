// An episode that stands no more, with its ties and what was done in it: what was withdrawn before keeps the moment of that.
CALL (old) {
  MATCH (old)-[r:OF_VICTIM|RECRUITED_IN|TRANSITED|EXPLOITED_IN|AT_PLACE]->(end:Anchor)
  WHERE VISIBLE(r)
  SET r.supersededAt = coalesce(r.supersededAt, $now)
}
CALL (old) {
  MATCH (old)-[r:PART_OF|IN_CASE]->(end:Fact)
  WHERE VISIBLE(r) AND VISIBLE(end)
  SET r.supersededAt = coalesce(r.supersededAt, $now)
}
CALL (old) {
  MATCH (who:Anchor)-[r:ACTS]->(old)
  WHERE VISIBLE(r)
  SET r.supersededAt = coalesce(r.supersededAt, $now)
}
CALL (old) {
  WITH old
  WHERE old IS NOT NULL
  SET old.supersededAt = coalesce(old.supersededAt, $now)
}
