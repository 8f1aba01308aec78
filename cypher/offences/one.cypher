// purpose: one offence of a case, as offences/page shows it
// params: caseId, id
// returns: id, article, detectedOn, isAttempt, withIct, isCleared, committedFrom, committedTo, certainty, reliability, credibility, handling, sourceText, charges, episodes, recordedAt, recordedById, recordedBy, earlierIds, sources, resumedFrom, mayEdit
MATCH (c:Case {id: $caseId})-[v:COVERS]->(o:Offence {id: $id})
WHERE VISIBLE(c) AND VISIBLE(v) AND VISIBLE(o)
WITH DISTINCT c, o
// include: offences/shown
