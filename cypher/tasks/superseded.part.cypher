// A task that stands no more, with its tie.
CALL (c, old) {
  MATCH (old)-[r:IN_CASE]->(c)
  WHERE VISIBLE(r) AND old.supersededAt IS NULL
  SET r.supersededAt = $now, old.supersededAt = $now
}
