// purpose: how many of the records of an import somebody judged to be of a person that others describe
// params: id
// returns: joined
// unscoped: whoever takes an import back learns only that decisions rest on it, wherever they lie
MATCH (rec:Fact:Record)
USING INDEX SEEK rec:Fact(importId)
WHERE rec.importId = $id AND EXISTS { MATCH (rec)<-[:COMPARES]-(c:MatchCandidate) WHERE c.state = 'SAME' AND c.supersededAt IS NULL }
RETURN count(rec) AS joined
