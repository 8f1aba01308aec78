// A presumed country that was corrected or ended before left what it rests on with its earlier version: what showed the same country shows the one that
// stands. The id of a citation is made as a ULID is.
MATCH (p:Person)-[h:BELIEVED_HIDING_IN]->(k:Country)
WHERE h.supersededAt IS NULL AND h.earlierIds IS NOT NULL AND h.certainty <> 'REFUTED'
CALL (p, h, k) {
  MATCH (p)-[old:BELIEVED_HIDING_IN]->(k)
  WHERE old.id IN h.earlierIds AND old.certainty <> 'REFUTED'
  MATCH (q:Citation {factId: old.id})
  WHERE q.supersededAt IS NULL
  CREATE (n:Fact:Citation)
  SET n = q {.*, id: '01' + left(toUpper(replace(randomUUID(), '-', '')), 24), factId: h.id, recordedAt: h.recordedAt}, q.supersededAt = h.recordedAt
};
