// purpose: an owner's answer to a question about a thing that his own case holds
// mode: write
// params: id, isAgreed
// returns: id
// unscoped: the same owners as in hits/inquiries; the asker learns of an answer only when it is yes
MATCH (u:User {id: $viewerId})-[m:MEMBER {level: 'LEAD'}]->(:Case)-[:HOLDS]->(k:Compartment)
WHERE u.disabledAt IS NULL AND u.lockedAt IS NULL AND (m.until IS NULL OR m.until >= $today) AND k.kind IN ['CASE', 'SHARED']
WITH collect(DISTINCT k.id) AS led
CALL (led) {
  MATCH (i:Inquiry {id: $id})
  RETURN i
}
WITH led, i
WHERE i.supersededAt IS NULL AND i.recordedBy <> $viewerId
  AND EXISTS {
    MATCH (thing:Anchor)-[v:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|CONTACTED|PAID]-(:Anchor)
    WHERE thing.key IN i.keys AND v.supersededAt IS NULL AND v.scope IN led
  }
SET i.agreedBy = [by IN i.agreedBy WHERE by <> $viewerId] + CASE WHEN $isAgreed THEN [$viewerId] ELSE [] END,
    i.declinedBy = [by IN i.declinedBy WHERE by <> $viewerId] + CASE WHEN $isAgreed THEN [] ELSE [$viewerId] END
RETURN i.id AS id
