// purpose: records a version of a message that takes the place of the one that was read; the same id sent twice records one
// mode: write
// params: id, version, caseId, country, personIds, noticeIds, kind, asks, bureau, reference, otherReference, urgency, on, time, deadline, handling, caveat, subject, text, language, ground, recipient, givenIds
// returns: id
// No row when the version is no longer the one that stands. It stays in its compartment and its thread.
MATCH (old:Message {id: $version})
WHERE VISIBLE(old) AND old.scope IN $editScopes
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH old
WHERE STANDS(old) AND coalesce(old.answeredAt, '') <= $now
MERGE (m:Fact {id: $id})
ON CREATE SET m:Message, m.scope = old.scope, m.recordedAt = $now, m.recordedBy = $viewerId, m.reliability = 'A', m.credibility = 2, m.certainty = 'CONFIRMED',
              m.handling = $handling, m.messageId = old.messageId, m.answersId = old.answersId, m.threadId = old.threadId, m.answeredAt = old.answeredAt,
              m.kind = $kind, m.asks = $asks, m.bureau = $bureau, m.reference = $reference,
              m.otherReference = $otherReference, m.urgency = $urgency, m.on = $on, m.time = $time, m.deadline = $deadline, m.caveat = $caveat,
              m.subject = $subject, m.text = $text, m.language = $language, m.ground = $ground, m.recipient = $recipient, m.givenIds = $givenIds
WITH old, m
WHERE m:Message AND m.messageId = old.messageId AND m.scope = old.scope AND m.recordedBy = $viewerId AND m.recordedAt = $now AND m.id <> old.id
CALL (old, m) {
  MATCH (old)-[t:CONCERNS]->(thing:Anchor)
  WHERE VISIBLE(t) AND NOT thing:Person
  MERGE (m)-[e:CONCERNS]->(thing)
  ON CREATE SET e.id = m.id + ':' + thing.id, e.scope = m.scope, e.recordedAt = $now, e.recordedBy = $viewerId
}
SET old.supersededAt = $now
WITH old, m
CALL (old) {
  MATCH (old)-[t:EXCHANGED_WITH|CONCERNS]->(a:Anchor)
  WHERE VISIBLE(t)
  SET t.supersededAt = $now
}
CALL (old) {
  MATCH (old)-[t:IN_CASE|CONCERNS]->(f:Fact)
  WHERE VISIBLE(t) AND VISIBLE(f)
  SET t.supersededAt = $now
}
WITH m
// include: messages/written
