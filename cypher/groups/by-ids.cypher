// purpose: groups among those asked for that the reader may see, with their countries and members
// params: ids
// returns: id, title, form, activeFrom, dismantledOn, countries, members
UNWIND $ids AS wanted
MATCH (g:Group {id: wanted})
CALL (g) {
  MATCH (rec:Record)-[d:DESCRIBES]->(g)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN rec
  ORDER BY rec.recordedAt DESC, rec.id
  LIMIT 1
}
CALL (g) {
  OPTIONAL MATCH (g)-[o:OPERATES_IN]->(k:Country)
  WHERE VISIBLE(o) AND o.certainty <> 'REFUTED'
  WITH DISTINCT k.code AS code
  ORDER BY code
  LIMIT 50
  RETURN collect(CASE WHEN code IS NOT NULL THEN {code: code} END) AS countries
}
CALL (g) {
  OPTIONAL MATCH (p:Person)-[m:MEMBER_OF]->(g)
  WHERE VISIBLE(m)
  WITH p, m, CASE m.certainty WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'PRESUMED' THEN 2 ELSE 3 END AS doubt
  ORDER BY doubt, m.role, p.id, m.id
  WITH p, m.role AS role, collect(m)[0] AS m, min(doubt) AS doubt
  ORDER BY doubt, role, p.id
  LIMIT 200
  RETURN collect(CASE WHEN p IS NOT NULL THEN {person: {id: p.id}, role: coalesce(role, 'OTHER'), certainty: m.certainty,
                                                grade: m.reliability + toString(toInteger(m.credibility))} END) AS members
}
RETURN g.id AS id, {az: rec.titleAz, en: rec.titleEn} AS title, coalesce(rec.form, 'UNKNOWN') AS form, rec.activeFrom AS activeFrom,
       rec.dismantledOn AS dismantledOn, countries, members
