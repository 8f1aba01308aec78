// purpose: offences of a case, oldest first, with the charges that name them and the episodes that are part of them
// params: caseId, first, after
// optional: after
// returns: id, article, detectedOn, isAttempt, withIct, isCleared, committedFrom, committedTo, certainty, reliability, credibility, handling, sourceText, charges, episodes, recordedAt, recordedById, recordedBy, earlierIds, sources, resumedFrom, mayEdit
OPTIONAL MATCH (last:Offence {id: $after})
WHERE VISIBLE(last)
MATCH (c:Case {id: $caseId})-[v:COVERS]->(o:Offence)
WHERE VISIBLE(c) AND VISIBLE(v) AND VISIBLE(o)
  AND ($after IS NULL OR o.detectedOn > last.detectedOn OR (o.detectedOn = last.detectedOn AND o.id > last.id))
WITH DISTINCT c, o
ORDER BY o.detectedOn, o.id
LIMIT toInteger($first)
// include: offences/shown
