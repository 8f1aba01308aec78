// purpose: takes back a judgement that moved nothing: two people set apart, a protected person tied, or a proposal that waits for a second person
// mode: write
// params: id, key
// returns: id
MATCH (c:MatchCandidate {id: $id})
WHERE VISIBLE(c) AND c.kind = 'PERSON'
SET c.lockedFor = $key
WITH c
WHERE c.state IN ['DIFFERENT', 'PROPOSED', 'SAME']
MATCH (c)-[ta:COMPARES {side: 'NEWER'}]->(a:Record)-[da:DESCRIBES]->(p:Person)
WHERE VISIBLE(ta) AND VISIBLE(a) AND VISIBLE(da)
MATCH (c)-[tb:COMPARES {side: 'OLDER'}]->(b:Record)-[db:DESCRIBES]->(q:Person)
WHERE VISIBLE(tb) AND VISIBLE(b) AND VISIBLE(db)
WITH c, a, b, p, q
CALL (c, p, q) {
  OPTIONAL MATCH (p)-[x:SAME_AS|NOT_SAME_AS {id: c.decisionKey}]-(q)
  WHERE VISIBLE(x) AND x.scope IN $editScopes
  RETURN head(collect(x)) AS x
}
WITH c, x, a, b
WHERE x IS NOT NULL OR (c.state = 'PROPOSED' AND (a.scope IN $editScopes OR b.scope IN $editScopes))
FOREACH (told IN CASE WHEN x IS NULL THEN [] ELSE [x] END | SET told.supersededAt = $now)
SET c.state = 'OPEN'
REMOVE c.lockedFor, c.decidedBy, c.decidedAt, c.decisionKey, c.note, c.proposedBy, c.proposedAt, c.unsureAt
RETURN c.id AS id
