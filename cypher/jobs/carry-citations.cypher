// purpose: after a fact was corrected: what showed the version before shows this one, and what its provider permitted of it holds of this one
// mode: write
// params: factId, pairs
// returns: carried
// unscoped: a citation may lie in a compartment that whoever corrects does not see; he is told nothing of it
UNWIND $pairs AS pair
MATCH (q:Fact {id: pair.from})
WHERE (q:Citation OR q:Permission) AND q.supersededAt IS NULL
CREATE (n:Fact)
SET n = q {.*, id: pair.to, factId: $factId, recordedAt: $now, earlierIds: coalesce(q.earlierIds, []) + [q.id]}, q.supersededAt = $now
FOREACH (tie IN CASE WHEN q:Citation THEN [n] ELSE [] END | SET tie:Citation)
FOREACH (permitted IN CASE WHEN q:Permission THEN [n] ELSE [] END | SET permitted:Permission)
RETURN count(n) AS carried
