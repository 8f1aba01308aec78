// purpose: messages among those asked for that the reader may see, as they stand now
// params: ids
// returns: id, version, threadId, answersId, caseId, kind, asks, country, bureau, reference, otherReference, urgency, on, time, deadline, handling, caveat, subject, text, language, ground, recipient, givenIds, waiting, isFollowed, elementIds, noticeIds, recordedAt, recordedById, by, scope, mayEdit
// timeout: 30
UNWIND $ids AS wanted
MATCH (m:Message {messageId: wanted})
WHERE VISIBLE(m)
// include: messages/waiting
CALL (m) {
  OPTIONAL MATCH (m)-[x:EXCHANGED_WITH]->(k:Country)
  WHERE VISIBLE(x)
  RETURN k.code AS country
  ORDER BY country
  LIMIT 1
}
CALL (m) {
  OPTIONAL MATCH (m)-[e:CONCERNS]->(a:Anchor)
  WHERE VISIBLE(e)
  WITH a
  ORDER BY a.id
  LIMIT 100
  RETURN collect(a.id) AS elementIds
}
CALL (m) {
  OPTIONAL MATCH (m)-[e:CONCERNS]->(n:Notice)
  WHERE VISIBLE(e) AND VISIBLE(n)
  WITH n
  ORDER BY n.id
  LIMIT 100
  RETURN collect(n.id) AS noticeIds
}
OPTIONAL MATCH (u:User {id: m.recordedBy})
RETURN m.messageId AS id, m.id AS version, m.threadId AS threadId, m.answersId AS answersId, CASE WHEN m.scope STARTS WITH 'case:' THEN split(m.scope, ':')[1] END AS caseId, m.kind AS kind, m.asks AS asks, country, m.bureau AS bureau,
       m.reference AS reference, m.otherReference AS otherReference, coalesce(m.urgency, 'ROUTINE') AS urgency, m.on AS on, m.time AS time, m.deadline AS deadline,
       m.handling AS handling, m.caveat AS caveat, m.subject AS subject, m.text AS text, m.language AS language, m.ground AS ground, m.recipient AS recipient,
       coalesce(m.givenIds, []) AS givenIds, waiting, isFollowed, elementIds, noticeIds, m.recordedAt AS recordedAt, m.recordedBy AS recordedById,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS by, m.scope AS scope, m.scope IN $editScopes AS mayEdit
