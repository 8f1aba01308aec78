// purpose: notes on a candidate that somebody was not sure, or that it waits for a second person
// mode: write
// params: id, key, state, note
// returns: id
MATCH (c:MatchCandidate {id: $id})
WHERE VISIBLE(c) AND c.kind = 'PERSON'
SET c.lockedFor = $key
WITH c
WHERE c.state = 'OPEN'
MATCH (c)-[ta:COMPARES {side: 'NEWER'}]->(a:Record)-[da:DESCRIBES]->(p:Person)
WHERE VISIBLE(ta) AND VISIBLE(a) AND VISIBLE(da)
MATCH (c)-[tb:COMPARES {side: 'OLDER'}]->(b:Record)-[db:DESCRIBES]->(q:Person)
WHERE VISIBLE(tb) AND VISIBLE(b) AND VISIBLE(db)
WITH c, a, b
WHERE a.scope IN $editScopes OR b.scope IN $editScopes
SET c.state = $state, c.note = $note, c.decisionKey = $key,
    c.unsureAt = CASE $state WHEN 'OPEN' THEN $now END,
    c.proposedBy = CASE $state WHEN 'PROPOSED' THEN $viewerId END,
    c.proposedAt = CASE $state WHEN 'PROPOSED' THEN $now END
REMOVE c.lockedFor
RETURN c.id AS id
