// purpose: ids of the messages that the reader may see, the latest first
// params: first, after, country, urgency, waitsFor, noticeId, personId, isOverdue, givenTo, factId, onlyGiven, phrase
// optional: after, country, urgency, waitsFor, noticeId, personId, givenTo, factId, phrase
// returns: id
// timeout: 30
MATCH (m:Message)
WHERE VISIBLE(m)
  AND ($urgency IS NULL OR coalesce(m.urgency, 'ROUTINE') = $urgency)
  AND ($country IS NULL OR EXISTS { MATCH (m)-[x:EXCHANGED_WITH]->(k:Country) WHERE VISIBLE(x) AND k.code = $country })
  AND ($personId IS NULL OR EXISTS { MATCH (m)-[c:CONCERNS]->(p:Person) WHERE VISIBLE(c) AND p.id = $personId })
  AND ($noticeId IS NULL OR EXISTS { MATCH (m)-[c:CONCERNS]->(n:Notice) WHERE VISIBLE(c) AND VISIBLE(n) AND n.id = $noticeId })
  AND ($phrase IS NULL OR any(said IN [m.reference, m.otherReference, m.subject] WHERE toLower(coalesce(said, '')) CONTAINS toLower($phrase)))
  AND ($givenTo IS NULL OR toLower(coalesce(m.recipient, '')) CONTAINS toLower($givenTo))
  AND ($factId IS NULL OR $factId IN coalesce(m.givenIds, []))
  AND (NOT $onlyGiven OR size(coalesce(m.givenIds, [])) > 0)
// include: messages/waiting
WITH m, waiting
WHERE ($waitsFor IS NULL OR waiting = $waitsFor) AND (NOT $isOverdue OR waiting IS NOT NULL AND m.deadline < $lookedAt)
WITH m
ORDER BY m.on DESC, coalesce(m.time, '') DESC, m.messageId DESC
WITH collect(m.messageId) AS ids
WITH ids, CASE WHEN $after IS NULL THEN -1 ELSE head([i IN range(0, size(ids) - 1) WHERE ids[i] = $after]) END AS last
UNWIND ids[last + 1 .. last + 1 + toInteger($first)] AS id
RETURN id
