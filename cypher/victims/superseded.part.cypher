// What a correction takes the place of, with its ties. Expects v and old, which may be null.
CALL (old) {
  MATCH (old)-[r:STATUS_OF|GIVEN_TO]->(of:Person)
  WHERE VISIBLE(r)
  SET r.supersededAt = $now
}
CALL (old) {
  MATCH (old)-[r:PROVIDED_BY]->(of:Body)
  WHERE VISIBLE(r)
  SET r.supersededAt = $now
}
CALL (old) {
  MATCH (old)-[r:IN_CASE]->(of:Case)
  WHERE VISIBLE(r) AND VISIBLE(of)
  SET r.supersededAt = $now
}
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | SET one.supersededAt = $now)
