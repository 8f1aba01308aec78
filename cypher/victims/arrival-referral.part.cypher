// Whoever was sent to the centre by others is counted as referred to it: the entry that says so. Expects p, b and v, and writes none without $referralId.
CALL (p, b, v) {
  WITH p, b, v
  WHERE $referralId IS NOT NULL
  MERGE (s:Fact {id: $referralId})
  ON CREATE SET s:Support, s.scope = v.scope, s.recordedAt = $now, s.recordedBy = $viewerId, s.reliability = 'A', s.credibility = 1, s.certainty = 'CONFIRMED',
                s.handling = 'H0', s.service = 'REFERRAL', s.event = 'REFERRAL', s.provider = b.code, s.on = v.on, s.validFrom = v.on, s.outcome = 'ACCEPTED',
                s.pseudonym = $pseudonym, s.earlierIds = []
  MERGE (s)-[g:GIVEN_TO]->(p)
  ON CREATE SET g.scope = v.scope, g.recordedAt = $now, g.recordedBy = $viewerId
  MERGE (s)-[by:PROVIDED_BY]->(b)
  ON CREATE SET by.scope = v.scope, by.recordedAt = $now, by.recordedBy = $viewerId
}
