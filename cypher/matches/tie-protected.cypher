// purpose: judges two records to be of one person of whom one is protected: she stays an anchor of her own, and the tie lies with those who may know who she is
// mode: write
// params: id, key, note, states, firstJudge
// returns: id
MATCH (c:MatchCandidate {id: $id})
WHERE VISIBLE(c) AND c.kind = 'PERSON'
SET c.lockedFor = $key
WITH c
WHERE c.state IN $states AND ($firstJudge IS NULL OR c.proposedBy = $firstJudge AND c.proposedBy <> $viewerId)
MATCH (c)-[ta:COMPARES {side: 'NEWER'}]->(a:Record)-[da:DESCRIBES]->(p:Person)
WHERE VISIBLE(ta) AND VISIBLE(a) AND VISIBLE(da)
MATCH (c)-[tb:COMPARES {side: 'OLDER'}]->(b:Record)-[db:DESCRIBES]->(q:Person)
WHERE VISIBLE(tb) AND VISIBLE(b) AND VISIBLE(db)
WITH c, a, p, q, CASE WHEN a.isProtected THEN a.scope ELSE b.scope END + ':identity' AS scope
WHERE scope IN $editScopes AND p <> q
CREATE (p)-[x:SAME_AS {id: $key, scope: scope, recordedAt: $now, recordedBy: $viewerId, reason: $note, recordId: a.id,
                       certainty: 'CONFIRMED', reliability: 'A', credibility: 1, handling: 'H0'}]->(q)
SET x.fromId = p.id, x.toId = q.id
SET c.state = 'SAME', c.note = coalesce($note, c.note), c.decisionKey = $key, c.decidedBy = $viewerId, c.decidedAt = $now
REMOVE c.lockedFor, c.unsureAt
RETURN c.id AS id
