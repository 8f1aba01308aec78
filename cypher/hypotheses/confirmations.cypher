// purpose: of some links those that were hypotheses, with who asked for each to be confirmed and who did
// params: linkIds
// returns: linkId, askedByAz, askedByEn, confirmedByAz, confirmedByEn
MATCH (q:LinkRequest)
WHERE q.linkId IN $linkIds AND VISIBLE(q) AND q.outcome = 'CONFIRMED'
OPTIONAL MATCH (asker:User {id: q.recordedBy})
OPTIONAL MATCH (closer:User {id: q.closedBy})
RETURN q.linkId AS linkId, coalesce(asker.nameAz, '') AS askedByAz, coalesce(asker.nameEn, '') AS askedByEn,
       coalesce(closer.nameAz, '') AS confirmedByAz, coalesce(closer.nameEn, '') AS confirmedByEn
ORDER BY linkId
LIMIT 1000
