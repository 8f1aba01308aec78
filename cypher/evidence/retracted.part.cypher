// A statement that is bound as x: the day from which it is retracted, as it came or as it was recorded by hand; null while it stands.
CALL (x) {
  OPTIONAL MATCH (back:ExhibitEvent)-[bt:OF_EXHIBIT]->(x)
  WHERE VISIBLE(back) AND VISIBLE(bt) AND back.kind = 'RETRACTED'
  WITH x, min(back.on) AS told
  WITH CASE WHEN x.retractedOn < told THEN x.retractedOn ELSE coalesce(told, x.retractedOn) END AS since
  RETURN CASE WHEN since <= $lookedAt THEN since END AS retractedOn
}
