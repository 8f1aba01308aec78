// purpose: one case of the reader
// params: id
// returns: id, number, kind, title, body, openedOn, stage, mainCountryCode, level, memberUntil
MATCH (u:User {id: $viewerId})-[m:MEMBER]->(c:Case {id: $id})
WHERE VISIBLE(c) AND (m.until IS NULL OR m.until >= $today)
OPTIONAL MATCH (b:Body {code: c.body})
CALL (c) {
  OPTIONAL MATCH (s:StageChange)-[i:IN_CASE]->(c)
  WHERE VISIBLE(s) AND VISIBLE(i)
  RETURN s.stage AS stage
  ORDER BY s.on DESC, s.recordedAt DESC, s.id DESC
  LIMIT 1
}
RETURN c.id AS id, c.number AS number, c.kind AS kind, {az: c.titleAz, en: c.titleEn} AS title, CASE WHEN b IS NULL THEN null ELSE {az: b.nameAz, en: b.nameEn} END AS body,
       c.openedOn AS openedOn, coalesce(stage, 'INQUIRY') AS stage, c.mainCountry AS mainCountryCode, m.level AS level, m.until AS memberUntil
