// purpose: supersedes the comparisons with a record that was withdrawn
// mode: write
// params: id
// returns: id
// unscoped: a comparison may lie with the owners of the other record; it means nothing without this one, and nothing is told
MATCH (rec:Fact:Record {id: $id})<-[:COMPARES]-(c:MatchCandidate)
WHERE rec.supersededAt IS NOT NULL AND c.supersededAt IS NULL
SET c.supersededAt = $now
RETURN c.id AS id
