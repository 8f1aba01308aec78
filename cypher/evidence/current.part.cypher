// An exhibit that is bound as x, as it stands: v is its last correction, d where its particulars are, admissibility what was last ruled.
CALL (x) {
  OPTIONAL MATCH (v:ExhibitVersion)-[vt:OF_EXHIBIT]->(x)
  WHERE VISIBLE(v) AND VISIBLE(vt)
  RETURN v
  ORDER BY v.recordedAt DESC, v.id DESC
  LIMIT 1
}
CALL (x) {
  OPTIONAL MATCH (ruling:ExhibitEvent)-[rt:OF_EXHIBIT]->(x)
  WHERE VISIBLE(ruling) AND VISIBLE(rt) AND ruling.kind IN ['CHALLENGED', 'EXCLUDED', 'UPHELD']
  RETURN ruling.kind AS ruled
  ORDER BY ruling.on DESC, ruling.recordedAt DESC, ruling.id DESC
  LIMIT 1
}
CALL (x, v, ruled) {
  RETURN coalesce(v, x) AS d, coalesce(CASE ruled WHEN 'UPHELD' THEN 'UNCHALLENGED' ELSE ruled END, x.admissibility) AS admissibility
}
