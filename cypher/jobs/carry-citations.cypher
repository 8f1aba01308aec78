// purpose: after a fact was corrected that says the same: what showed the version before shows this one
// mode: write
// params: factId, pairs
// returns: carried
// unscoped: a citation may lie in a compartment that whoever corrects does not see; he is told nothing of it
UNWIND $pairs AS pair
MATCH (q:Citation {id: pair.from})
WHERE q.supersededAt IS NULL
CREATE (n:Fact:Citation)
SET n = q {.*, id: pair.to, factId: $factId, recordedAt: $now}, q.supersededAt = $now
RETURN count(n) AS carried
