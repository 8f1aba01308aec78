// purpose: takes back that two cases, both led by the writer, were severed or joined, while nothing rests on it
// mode: write
// params: id
// returns: id
// timeout: 60
// The number of a case that was severed by mistake becomes free: its own keeps it with the end of the id of the link behind it.
MATCH (l:CaseLink {id: $id})
WHERE VISIBLE(l)
CALL (l) {
  MATCH (both:Case)
  WHERE both.id IN [l.fromId, l.intoId] AND VISIBLE(both)
  WITH both
  ORDER BY both.id
  SET both.lockedFor = $id
  REMOVE both.lockedFor
  RETURN count(both) AS locked
}
WITH l, locked
WHERE locked = 2 AND STANDS(l)
MATCH (from:Case {id: l.fromId})
WHERE VISIBLE(from) AND coalesce(from.linkedAt, '') <= $now
MATCH (into:Case {id: l.intoId})
WHERE VISIBLE(into) AND coalesce(into.linkedAt, '') <= $now
MATCH (me:User {id: $viewerId})-[a:MEMBER {level: 'LEAD'}]->(from)
WHERE a.until IS NULL OR a.until >= $today
MATCH (me)-[b:MEMBER {level: 'LEAD'}]->(into)
WHERE b.until IS NULL OR b.until >= $today
WITH l, from, into
// include: case-links/against
WITH l, from, into
WHERE size(against) = 0
SET l.supersededAt = $now, from.linkedAt = $now, into.linkedAt = $now
WITH l, from, into
CALL (l, into) {
  MATCH (into)-[sh:SHARES {byId: l.id}]->(k:Compartment)
  DELETE sh
}
CALL (l, into) {
  MATCH (u:User)-[m:MEMBER {byId: l.id}]->(into)
  WHERE m.grantedAt = l.recordedAt
  DELETE m
}
CALL (l, into) {
  MATCH (x:Fact)-[t:IN_CASE {byId: l.id}]->(into)
  WHERE VISIBLE(t) AND VISIBLE(x)
  SET t.supersededAt = $now
}
CALL (l, into) {
  MATCH (into)-[t:COVERS {byId: l.id}]->(o:Offence)
  WHERE VISIBLE(t) AND VISIBLE(o)
  SET t.supersededAt = $now
}
CALL (l, into) {
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(into)
  WHERE VISIBLE(r) AND r.byId = l.id
  SET r.supersededAt = $now
}
CALL (l, from) {
  MATCH (s:StageChange {byId: l.id})-[st:IN_CASE]->(from)
  WHERE VISIBLE(s) AND VISIBLE(st) AND l.kind = 'JOINED'
  SET s.supersededAt = $now, st.supersededAt = $now
}
CALL (l, from) {
  MATCH (from)-[:HOLDS]->(own:Compartment {isClosed: true})
  WHERE l.kind = 'JOINED'
  REMOVE own.isClosed
}
CALL (l, from, into) {
  MATCH (into)-[sf:SEVERED_FROM]->(from)
  WHERE VISIBLE(sf) AND l.kind = 'SEVERED'
  SET sf.supersededAt = $now, into.supersededAt = $now, into.number = into.number + ' #' + right(l.id, 6)
}
CALL (l, into) {
  MATCH (s:StageChange)-[st:IN_CASE]->(into)
  WHERE VISIBLE(s) AND VISIBLE(st) AND l.kind = 'SEVERED'
  SET s.supersededAt = $now, st.supersededAt = $now
}
RETURN l.id AS id
