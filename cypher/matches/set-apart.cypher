// purpose: judges two records to be of different people; the judgement lies where the one who judges may write
// mode: write
// params: id, key, note
// returns: id
MATCH (c:MatchCandidate {id: $id})
WHERE VISIBLE(c) AND c.kind = 'PERSON'
SET c.lockedFor = $key
WITH c
WHERE c.state IN ['OPEN', 'PROPOSED']
MATCH (c)-[ta:COMPARES {side: 'NEWER'}]->(a:Record)-[da:DESCRIBES]->(p:Person)
WHERE VISIBLE(ta) AND VISIBLE(a) AND VISIBLE(da)
MATCH (c)-[tb:COMPARES {side: 'OLDER'}]->(b:Record)-[db:DESCRIBES]->(q:Person)
WHERE VISIBLE(tb) AND VISIBLE(b) AND VISIBLE(db)
WITH c, a, p, q, head([scope IN [c.scope, a.scope, b.scope] WHERE scope IN $editScopes]) AS scope
WHERE scope IS NOT NULL AND p <> q
CREATE (p)-[x:NOT_SAME_AS {id: $key, scope: scope, recordedAt: $now, recordedBy: $viewerId, reason: $note, recordId: a.id,
                           certainty: 'CONFIRMED', reliability: 'A', credibility: 1, handling: 'H0'}]->(q)
SET x.fromId = p.id, x.toId = q.id
SET c.state = 'DIFFERENT', c.note = $note, c.decisionKey = $key, c.decidedBy = $viewerId, c.decidedAt = $now
REMOVE c.lockedFor, c.unsureAt
RETURN c.id AS id
