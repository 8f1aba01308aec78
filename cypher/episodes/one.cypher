// purpose: one episode of a case, as episodes/of-case shows it
// params: caseId, id
// returns: id, victimId, forms, means, controls, method, platform, sector, debtAmount, debtCurrency, recruitedOn, exploitedFrom, exploitedTo, road, placeId, offences, acts, sources, certainty, reliability, credibility, handling, sourceText, recordedAt, recordedById, recordedBy, earlierIds, resumedFrom, mayEdit
MATCH (e:Episode {id: $id})-[i:IN_CASE]->(c:Case {id: $caseId})
WHERE VISIBLE(e) AND VISIBLE(i) AND VISIBLE(c)
WITH DISTINCT c, e
// include: episodes/shown
