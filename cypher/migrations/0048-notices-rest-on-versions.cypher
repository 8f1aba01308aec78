// A charge or a decision that was corrected before left the searches and notices that rest on it with its earlier version, where nobody found it:
// they rest on the version that stands, with what the tie said.
MATCH (x:Charge|Decision)
WHERE x.supersededAt IS NULL AND x.earlierIds IS NOT NULL
CALL (x) {
  UNWIND x.earlierIds AS earlierId
  MATCH (later:Fact)-[b:BASED_ON]->(old:Fact {id: earlierId})
  WHERE later.supersededAt IS NULL AND b.supersededAt IS NULL
  MERGE (later)-[n:BASED_ON]->(x)
  ON CREATE SET n = properties(b), n.recordedAt = x.recordedAt
  SET b.supersededAt = old.supersededAt
};
