// purpose: the episodes of a case, the earliest first, with who did what in them
// params: caseId, most
// returns: id, victimId, forms, means, controls, method, platform, sector, debtAmount, debtCurrency, recruitedOn, exploitedFrom, exploitedTo, road, placeId, offences, acts, sources, certainty, reliability, credibility, handling, sourceText, recordedAt, recordedById, recordedBy, earlierIds, resumedFrom, mayEdit
MATCH (e:Episode)-[i:IN_CASE]->(c:Case {id: $caseId})
WHERE VISIBLE(e) AND VISIBLE(i) AND VISIBLE(c)
WITH DISTINCT c, e
ORDER BY coalesce(e.recruitedOn, e.exploitedFrom, ''), e.id
LIMIT toInteger($most)
// include: episodes/shown
