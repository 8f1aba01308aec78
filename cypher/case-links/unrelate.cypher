// purpose: takes back that two cases have to do with each other, by who said so or who leads both
// mode: write
// params: id
// returns: id
MATCH (l:CaseLink {id: $id})
WHERE VISIBLE(l) AND l.kind = 'RELATED' AND l.supersededAt IS NULL
CALL (l) {
  MATCH (from:Case {id: l.fromId})
  WHERE VISIBLE(from)
  RETURN from
}
CALL (l) {
  MATCH (into:Case {id: l.intoId})
  WHERE VISIBLE(into)
  RETURN into
}
WITH l, from, into
WHERE l.recordedBy = $viewerId
  OR EXISTS { MATCH (:User {id: $viewerId})-[a:MEMBER {level: 'LEAD'}]->(from) WHERE a.until IS NULL OR a.until >= $today }
    AND EXISTS { MATCH (:User {id: $viewerId})-[b:MEMBER {level: 'LEAD'}]->(into) WHERE b.until IS NULL OR b.until >= $today }
SET l.supersededAt = $now
RETURN l.id AS id
