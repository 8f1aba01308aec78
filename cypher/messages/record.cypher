// purpose: records a message where the reader writes, as an answer to another or by itself; the same id sent twice records one
// mode: write
// params: id, scope, caseId, answersId, seenIds, country, personIds, noticeIds, kind, asks, bureau, reference, otherReference, urgency, on, time, deadline, handling, caveat, subject, text, language, ground, recipient, givenIds
// returns: id
// That the people are the reader's has been asked before. No row when what is answered is not there, lies elsewhere, or was answered by somebody whom the
// writer has not seen. The lock on what is answered comes first; what another recorded while it was waited for may be later than the moment as of which
// this looks, and unseen by it: hence the moment of the last answer.
OPTIONAL MATCH (to:Message {messageId: $answersId})
WHERE VISIBLE(to) AND to.scope = $scope AND to.supersededAt IS NULL
FOREACH (one IN CASE WHEN to IS NULL THEN [] ELSE [to] END | SET one.lockedFor = $id REMOVE one.lockedFor)
WITH to
WHERE $scope IN $editScopes AND ($answersId IS NULL OR to IS NOT NULL)
  AND (to IS NULL OR STANDS(to) AND coalesce(to.answeredAt, '') <= $now)
  AND NOT EXISTS { MATCH (unseen:Message {answersId: $answersId}) WHERE VISIBLE(unseen) AND NOT unseen.messageId IN $seenIds }
MERGE (m:Fact {id: $id})
ON CREATE SET m:Message, m.scope = $scope, m.recordedAt = $now, m.recordedBy = $viewerId, m.reliability = 'A', m.credibility = 2, m.certainty = 'CONFIRMED',
              m.handling = $handling, m.messageId = $id, m.answersId = $answersId, m.threadId = coalesce(to.threadId, $id), m.kind = $kind, m.asks = $asks, m.bureau = $bureau, m.reference = $reference,
              m.otherReference = $otherReference, m.urgency = $urgency, m.on = $on, m.time = $time, m.deadline = $deadline, m.caveat = $caveat,
              m.subject = $subject, m.text = $text, m.language = $language, m.ground = $ground, m.recipient = $recipient, m.givenIds = $givenIds
// An id that something else has, seen or not, writes nothing.
WITH to, m
WHERE m:Message AND m.messageId = $id AND m.scope = $scope AND m.recordedBy = $viewerId AND m.recordedAt = $now
FOREACH (one IN CASE WHEN to IS NULL THEN [] ELSE [to] END | SET one.answeredAt = $now)
WITH m
// include: messages/written
