// purpose: the reader's cases, the newest first
// params: first, after
// optional: after
// returns: id, number, kind, title, body, openedOn, stage, mainCountryCode, level, memberUntil
OPTIONAL MATCH (last:Case {id: $after})
WHERE VISIBLE(last)
MATCH (u:User {id: $viewerId})-[m:MEMBER]->(c:Case)
WHERE VISIBLE(c)
  AND (m.until IS NULL OR m.until >= $today)
  AND ($after IS NULL OR c.openedOn < last.openedOn OR (c.openedOn = last.openedOn AND c.id > last.id))
WITH c, m
ORDER BY c.openedOn DESC, c.id
LIMIT toInteger($first)
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
ORDER BY openedOn DESC, id
