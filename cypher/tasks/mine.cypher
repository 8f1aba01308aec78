// purpose: what the reader himself is to do in his cases, the soonest first
// returns: id, caseId, text, ownerId, ownerAz, ownerEn, dueOn, doneOn, recordedAt, recordedById, recordedByAz, recordedByEn, earlierIds, mayEdit, kind, victimId, resumedFrom
MATCH (t:CaseTask {ownerId: $viewerId})
WHERE VISIBLE(t) AND t.doneOn IS NULL
MATCH (t)-[i:IN_CASE]->(c:Case)
WHERE VISIBLE(i) AND VISIBLE(c)
WITH c, t
ORDER BY t.dueOn, t.id
LIMIT 100
// include: tasks/shown
ORDER BY dueOn, id
