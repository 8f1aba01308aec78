// purpose: pairs of records to be judged, or judged, that the reader sees whole; the strongest first, one for two persons
// params: caseId, states, most
// optional: caseId
// returns: id
// timeout: 30
// A pair is whole when the candidate, both ties and both records are the reader's. Two records of one person, and persons who were judged apart, are no longer asked about.
MATCH (c:MatchCandidate)
WHERE VISIBLE(c) AND c.kind = 'PERSON' AND c.state IN $states
WITH c
MATCH (c)-[ta:COMPARES {side: 'NEWER'}]->(a:Record)-[da:DESCRIBES]->(p:Person)
WHERE VISIBLE(ta) AND VISIBLE(a) AND VISIBLE(da)
WITH c, a, p
MATCH (c)-[tb:COMPARES {side: 'OLDER'}]->(b:Record)-[db:DESCRIBES]->(q:Person)
WHERE VISIBLE(tb) AND VISIBLE(b) AND VISIBLE(db)
WITH c, a, b, p, q
WHERE (c.state IN ['SAME', 'DIFFERENT'] OR (p <> q AND NOT EXISTS { MATCH (p)-[x:NOT_SAME_AS]-(q) WHERE VISIBLE(x) }))
  AND ($caseId IS NULL OR EXISTS {
    MATCH (k:Compartment)<-[:HOLDS]-(f:Case {id: $caseId})
    WHERE VISIBLE(f) AND k.id IN [a.scope, b.scope]
  })
WITH c, CASE WHEN p = q THEN c.id WHEN p.id < q.id THEN p.id + q.id ELSE q.id + p.id END AS pair
ORDER BY c.unsureAt IS NOT NULL, c.score DESC, c.id
WITH pair, head(collect(c)) AS c
ORDER BY c.unsureAt IS NOT NULL, c.score DESC, c.id
LIMIT toInteger($most)
RETURN c.id AS id
