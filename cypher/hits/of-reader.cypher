// purpose: what tells the lead of a case, its liaison officers and those who keep the board that a record of their side meets one that they may not see: their own side, and whom to ask
// params: most, hitId
// optional: hitId
// returns: id, personId, thingId, kind, sideId, scope, otherId, unit, contact, at
// timeout: 60
// unscoped: a hit or no hit over compartments; of the other side it gives the body and one account that leads the case, never a person, number or reason. The server keeps `otherId` to itself: it makes the key of the pair, by which a side remembers what it said
// Whoever keeps the board has the side of everybody who is sought there, wherever that person is described: what he is told of is the notice.
CALL () {
  MATCH (u:User {id: $viewerId})-[m:MEMBER]->(:Case)-[:HOLDS]->(k:Compartment)
  WHERE (m.level = 'LEAD' OR u.role = 'LIAISON') AND u.disabledAt IS NULL AND u.lockedAt IS NULL AND (m.until IS NULL OR m.until >= $today) AND k.kind IN ['CASE', 'SHARED']
  RETURN collect(DISTINCT k.id) AS ofCases
}
CALL (ofCases) {
  OPTIONAL MATCH (u:User {id: $viewerId, role: 'LIAISON'})
  WHERE u.disabledAt IS NULL AND u.lockedAt IS NULL
  RETURN CASE WHEN u IS NULL THEN [] ELSE ['notices'] END AS board
}
WITH ofCases + board AS led, board
CALL (led) {
  OPTIONAL MATCH (u:User {id: $viewerId})-[m:MEMBER]->(:Case)-[:HOLDS]->(k:Compartment)
  WHERE (m.until IS NULL OR m.until >= $today)
    AND (k.kind IN ['CASE', 'SHARED', 'SUPPORT'] OR (k.kind = 'IDENTITY' AND m.identity) OR (k.kind = 'SOURCE' AND m.source))
  RETURN collect(DISTINCT k.id) + ['open', 'notices'] AS held
}
CALL (led, held, board) {
  MATCH (c:MatchCandidate)-[t:COMPARES]->(mine:Record|Anchor)
  WHERE t.scope IN led AND c.state IN ['OPEN', 'PROPOSED'] AND NOT c.scope ENDS WITH ':identity'
    AND (c.kind = 'THING' OR c.isHit) AND c.supersededAt IS NULL AND mine.supersededAt IS NULL AND ($hitId IS NULL OR c.id = $hitId)
  RETURN c, t, mine, t.scope AS scope, CASE WHEN mine:Record THEN mine.id END AS sideId
  UNION
  UNWIND board AS side
  MATCH (n:Notice|DomesticSearch {scope: side})-[seeks:SEEKS]->(sought:Person)
  WHERE n.supersededAt IS NULL AND seeks.supersededAt IS NULL
  WITH side, sought, min(n.id) AS sideId
  MATCH (mine:Record)-[d:DESCRIBES]->(sought)
  WHERE mine.supersededAt IS NULL AND d.supersededAt IS NULL
  MATCH (c:MatchCandidate {kind: 'PERSON'})-[t:COMPARES]->(mine)
  WHERE NOT t.scope IN led AND NOT t.scope IN held AND c.state IN ['OPEN', 'PROPOSED'] AND NOT c.scope ENDS WITH ':identity'
    AND NOT t.scope ENDS WITH ':source' AND c.isHit AND c.supersededAt IS NULL AND ($hitId IS NULL OR c.id = $hitId)
  WITH side, c, t, mine, sideId
  ORDER BY t.id
  // Where both are sought on the board it is one hit.
  RETURN c, collect(t)[0] AS t, collect(mine)[0] AS mine, side AS scope, collect(sideId)[0] AS sideId
}
MATCH (c)-[o:COMPARES]->(other:Record|Anchor)
WHERE o <> t AND NOT o.scope IN held AND other.supersededAt IS NULL
OPTIONAL MATCH (mine)-[d:DESCRIBES]->(p:Person)
WHERE d.supersededAt IS NULL
OPTIONAL MATCH (other)-[e:DESCRIBES]->(q:Person)
WHERE e.supersededAt IS NULL
WITH c, t, o, mine, other, p, q, scope, sideId
// A side without a person is a document that is described by itself, or a number in calls or payments: as long as they are there.
WHERE (p IS NOT NULL OR (mine:Record AND c.kind = 'THING') OR (mine:Anchor AND EXISTS { MATCH (mine)-[l:CONTACTED|PAID]-(:Anchor) WHERE l.scope = t.scope AND l.supersededAt IS NULL }))
  AND (q IS NOT NULL OR (other:Record AND c.kind = 'THING') OR (other:Anchor AND EXISTS { MATCH (other)-[l:CONTACTED|PAID]-(:Anchor) WHERE l.scope = o.scope AND l.supersededAt IS NULL }))
  AND (c.kind = 'THING' OR (p <> q AND NOT EXISTS { MATCH (p)-[x:NOT_SAME_AS]-(q) WHERE x.supersededAt IS NULL }))
WITH c, p, q, o, scope, sideId
ORDER BY c.recordedAt DESC, c.id
LIMIT toInteger($most)
CALL (o) {
  OPTIONAL MATCH (:Compartment {id: o.scope})<-[:HOLDS]-(f:Case)
  OPTIONAL MATCH (lead:User)-[m:MEMBER {level: 'LEAD'}]->(f)
  WHERE (m.until IS NULL OR m.until >= $today) AND lead.disabledAt IS NULL
  OPTIONAL MATCH (b:Body {code: f.body})
  RETURN b, lead
  ORDER BY lead IS NULL, m.grantedAt, lead.id
  LIMIT 1
}
RETURN c.id AS id, p.id AS personId, c.thingId AS thingId, c.kind AS kind, sideId, scope, q.id AS otherId,
       CASE WHEN b IS NULL THEN null ELSE {az: b.nameAz, en: b.nameEn} END AS unit,
       CASE WHEN lead IS NULL THEN null ELSE {az: lead.nameAz, en: lead.nameEn} END AS contact, c.recordedAt AS at
ORDER BY at DESC, id
