// purpose: the tasks of a case, or the one that is asked for: what is open by its day, then what was done
// params: caseId, taskId
// optional: taskId
// returns: id, caseId, text, ownerId, ownerAz, ownerEn, dueOn, doneOn, recordedAt, recordedById, recordedByAz, recordedByEn, earlierIds, mayEdit, kind, victimId, resumedFrom
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (t:CaseTask)-[i:IN_CASE]->(c)
WHERE VISIBLE(t) AND VISIBLE(i) AND ($taskId IS NULL OR t.id = $taskId)
WITH c, t
ORDER BY t.doneOn IS NOT NULL, CASE WHEN t.doneOn IS NULL THEN t.dueOn END, t.doneOn DESC, t.id
LIMIT 200
// include: tasks/shown
ORDER BY doneOn IS NOT NULL, CASE WHEN doneOn IS NULL THEN dueOn END, doneOn DESC, id
