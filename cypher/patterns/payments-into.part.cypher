// The trails, each newest payment first, with those that go on one payment further back: to whoever paid the one that a trail begins with, not after
// that one paid on. Only a trail of the step before (`isOpen`) goes on, and none beyond the place where it came from.
CALL (organiser, at, paid, isOpen) {
  RETURN at AS payer, paid AS trail, false AS isNew
  UNION ALL
  WITH at, paid
  WHERE isOpen AND size(paid) < toInteger($payments) AND (size(paid) = 0 OR NOT at.id IN [organiser.id, paid[0].toId]) AND NOT HUB(at)
  MATCH (at)<-[r:PAID]-(payer:Anchor)
  WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED' AND toFloat(r.amount) >= toFloat($amount)
  WITH payer, paid, r
  WHERE NOT payer.id IN [at IN paid[1..] | at.toId] AND (size(paid) = 0 OR coalesce(r.validFrom, '') <= coalesce(paid[-1].validTo, paid[-1].validFrom, '9999') + '~')
  RETURN payer, paid + [r] AS trail, true AS isNew
  UNION ALL
  WITH at, paid
  WHERE isOpen AND size(paid) < toInteger($payments) AND (size(paid) = 0 OR NOT at.id IN [organiser.id, paid[0].toId]) AND HUB(at)
  MATCH (payer:Anchor)-[r:PAID]->(:Anchor)
  USING INDEX SEEK r:PAID(toId, scope, fromId)
  WHERE r.toId = at.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED' AND toFloat(r.amount) >= toFloat($amount)
  WITH payer, paid, r
  WHERE NOT payer.id IN [at IN paid[1..] | at.toId] AND (size(paid) = 0 OR coalesce(r.validFrom, '') <= coalesce(paid[-1].validTo, paid[-1].validFrom, '9999') + '~')
  RETURN payer, paid + [r] AS trail, true AS isNew
}
WITH organiser, owned, payer AS at, trail AS paid, isNew AS isOpen
