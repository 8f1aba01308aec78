// purpose: which people were joined as the same person, as far as the reader may see it: of some people those who went into another, and those into whom others went
// params: ids
// returns: id, fromId, intoId, at
MATCH (p:Anchor)<-[t:MERGED]-(m:Merge)
WHERE p.id IN $ids AND VISIBLE(t) AND VISIBLE(m)
RETURN DISTINCT m.id AS id, m.fromPersonId AS fromId, m.intoPersonId AS intoId, m.recordedAt AS at
ORDER BY at, id
LIMIT 2000
