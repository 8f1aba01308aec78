// purpose: whether somebody judged a record to be of a person that others describe
// params: id
// returns: isDecided
// unscoped: whoever withdraws a record learns only that a decision rests on it, wherever it lies
MATCH (rec:Fact:Record {id: $id})
RETURN EXISTS { MATCH (rec)<-[:COMPARES]-(c:MatchCandidate) WHERE c.state IN ['SAME', 'PROPOSED'] AND c.supersededAt IS NULL } AS isDecided
