// purpose: erases another country's notice where the reader writes: nothing that it said stays on it, and what goes with it is noted by ids for jobs/finish-erasure
// mode: write
// params: id, noticeId, number, on, ground, messageIds, noteIds, beforeIds
// returns: id
// timeout: 60
// `beforeIds` are versions of notes and tasks that stand no more, found before: nobody changes them. The lock on the notice comes first. It is a notice no longer from here on, so that nothing that reads notices finds it.
MATCH (n:Notice {id: $noticeId})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $editScopes
SET n.lockedFor = $id
REMOVE n.lockedFor
WITH n, p
WHERE n.number = $number AND n.ours = false AND n.requestedBy IS NOT NULL AND STANDS(n)
WITH n, p
ORDER BY p.id
LIMIT 1
// include: notices/brought
CALL (n) {
  OPTIONAL MATCH (m:Message)-[e:CONCERNS]->(n)
  WHERE VISIBLE(m) AND VISIBLE(e) AND m.messageId IN $messageIds AND m.scope IN $editScopes AND m.kind ENDS WITH '_IN'
  RETURN collect(DISTINCT m.messageId) AS repeatingIds
}
CALL (recordIds) {
  UNWIND recordIds + [null] AS recordId
  OPTIONAL MATCH (rec:Record {id: recordId})-[t:NAMED]->(name:Name)
  WHERE VISIBLE(rec) AND VISIBLE(t) AND VISIBLE(name)
  RETURN collect(DISTINCT name.text) AS nameTexts
}
// include: notices/quoting
WITH n, recordIds, importIds, refusalIds, repeatingIds,
     reduce(ids = [], x IN [one IN quoting WHERE one.id IN $noteIds AND one.scope IN $editScopes] | ids + [x.id] + coalesce(x.earlierIds, [])) AS quotingIds
REMOVE n:Notice
SET n:ErasedNotice
SET n = {id: n.id, scope: n.scope, recordedAt: n.recordedAt, recordedBy: n.recordedBy, handling: 'H0', colour: n.colour, requestedBy: n.requestedBy,
         erasureId: $id, erasedAt: $now, erasedBy: $viewerId, on: $on, ground: $ground, isPending: true,
         recordIds: recordIds, importIds: importIds, refusalIds: refusalIds, messageIds: repeatingIds, noteIds: quotingIds + $beforeIds}
RETURN n.id AS id
