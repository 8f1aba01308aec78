// purpose: the links, one step long, between some elements and facts and some others, as paths/steps tells them
// params: ids, facts, towards, towardsFacts
// returns: id, isHub, isFact, others, days
// Of two wide edges of a search few links tie one to the other, and only those are told.
// Of a hub only its facts are read here.
MATCH (other:Anchor)
WHERE other.id IN $towards
WITH collect(other) AS targets
CALL (targets) {
  UNWIND $ids AS wanted
  MATCH (a:Anchor {id: wanted})
  WHERE NOT a:Country AND NOT a:District
  CALL (a, targets) {
    WITH a, targets WHERE NOT HUB(a)
    MATCH (a)-[r:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS]-(b:Anchor)
    WHERE b IN targets AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
    RETURN b.id AS other, false AS isFact, r.validFrom AS day
    UNION
    WITH a
    MATCH (a)-[r:ACTS|OF_VICTIM|AT_PLACE|TOOK|ATTENDED]-(e:Fact)
    WHERE e.id IN $towardsFacts AND VISIBLE(r) AND VISIBLE(e) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
    RETURN e.id AS other, true AS isFact, coalesce(e.on, e.recruitedOn, e.exploitedFrom, r.validFrom) AS day
  }
  RETURN a.id AS id, other, isFact, day
  UNION ALL
  UNWIND $facts AS wanted
  MATCH (e:Fact {id: wanted})-[r:ACTS|OF_VICTIM|AT_PLACE|TOOK|ATTENDED]-(b:Anchor)
  WHERE b IN targets AND VISIBLE(e) AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN e.id AS id, b.id AS other, false AS isFact, coalesce(e.on, e.recruitedOn, e.exploitedFrom, r.validFrom) AS day
  UNION ALL
  UNWIND $ids AS wanted
  MATCH (a:Anchor {id: wanted})
  WHERE HUB(a)
  RETURN a.id AS id, null AS other, false AS isFact, null AS day
}
WITH id, isFact, count(CASE WHEN other IS NULL THEN 1 END) > 0 AS isHub, collect(other) AS others, collect(CASE WHEN other IS NOT NULL THEN coalesce(day, '') END) AS days
RETURN id, isHub, isFact, others, days
ORDER BY id, isFact
