// purpose: where one link leads from some elements, and from the episodes, journeys and meetings between elements
// params: ids, facts
// returns: id, isHub, isFact, others, days
// A row for each element and kind of step: `others` are the ids of the other ends, such facts or elements, `days` theirs, empty where there is none. No type in the list leads to a country, a district, a case, an
// article or a source, so no path runs over one. What touches a fact has its date; a link counts from the day it began.
// Of a hub only its facts are read here; its links are read by paths/hub-steps.
CALL () {
  UNWIND $ids AS wanted
  MATCH (a:Anchor {id: wanted})
  WHERE NOT a:Country AND NOT a:District
  CALL (a) {
    WITH a WHERE NOT HUB(a)
    MATCH (a)-[r:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS]-(b:Anchor)
    WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
    RETURN b.id AS other, false AS isFact, r.validFrom AS day
    UNION
    MATCH (a)-[r:ACTS|OF_VICTIM|AT_PLACE|TOOK|ATTENDED]-(e:Fact)
    WHERE VISIBLE(r) AND VISIBLE(e) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
    RETURN e.id AS other, true AS isFact, coalesce(e.on, e.recruitedOn, e.exploitedFrom, r.validFrom) AS day
  }
  RETURN a.id AS id, other, isFact, day
  UNION ALL
  UNWIND $facts AS wanted
  MATCH (e:Fact {id: wanted})-[r:ACTS|OF_VICTIM|AT_PLACE|TOOK|ATTENDED]-(b:Anchor)
  WHERE VISIBLE(e) AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
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
