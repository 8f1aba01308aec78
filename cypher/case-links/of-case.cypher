// purpose: from which case a case was severed and which were severed from it, which were joined into it and into which it was joined, and which it has to do with, the earliest first
// params: caseId
// returns: id, kind, fromId, intoId, on, ground, document, personIds, episodes, exhibits, recordedAt, recordedBy, isOpen, mayTakeBack
// A link lies in the compartment of the case that holds the other's, or in that of both: whoever sees it may see both.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (l:CaseLink {fromId: c.id})
  WHERE VISIBLE(l)
  RETURN l
  UNION
  MATCH (l:CaseLink {intoId: c.id})
  WHERE VISIBLE(l)
  RETURN l
}
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
OPTIONAL MATCH (u:User {id: l.recordedBy})
RETURN l.id AS id, l.kind AS kind, from.id AS fromId, into.id AS intoId, l.on AS on, l.ground AS ground, l.sourceText AS document, l.personIds AS personIds,
       size(l.episodeIds) AS episodes, size(l.exhibitIds) AS exhibits, l.recordedAt AS recordedAt,
       CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy,
       EXISTS { MATCH (:User {id: $viewerId})-[a:MEMBER]->(from) WHERE a.until IS NULL OR a.until >= $today }
         AND EXISTS { MATCH (:User {id: $viewerId})-[b:MEMBER]->(into) WHERE b.until IS NULL OR b.until >= $today } AS isOpen,
       l.kind = 'RELATED' AND l.recordedBy = $viewerId OR EXISTS { MATCH (:User {id: $viewerId})-[a:MEMBER {level: 'LEAD'}]->(from) WHERE a.until IS NULL OR a.until >= $today }
         AND EXISTS { MATCH (:User {id: $viewerId})-[b:MEMBER {level: 'LEAD'}]->(into) WHERE b.until IS NULL OR b.until >= $today } AS mayTakeBack
ORDER BY on, recordedAt, id
LIMIT 100
