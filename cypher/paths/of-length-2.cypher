// purpose: the paths between two elements over exactly 2 relationships that come to nothing twice; on wish only those whose dates never go back
// params: from, to, barred, isInTimeOrder, most
// returns: ids, undated
// No type in the list leads to a country, a district, a case, an article or a source. What touches an episode, a trip or a meeting has its date;
// a link counts from the day it began, one without a date fits anywhere. The first that are found are kept, in no order: to put all
// in order, all would have to be found, and that is what the bound is there to avoid.
MATCH (a:Anchor {id: $from})
WHERE NOT a:Country AND NOT a:District
CALL (a) {
  MATCH (b:Anchor {id: $to})
  WHERE NOT b:Country AND NOT b:District
  RETURN b
}
MATCH p = (a)-[:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS|ACTS|OF_VICTIM|AT_PLACE|TOOK|ATTENDED*2..2]-(b)
WHERE all(r IN relationships(p) WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED')
  AND all(n IN nodes(p) WHERE NOT n.id IN $barred)
WITH p, nodes(p) AS steps
WHERE all(i IN range(0, size(steps) - 2) WHERE NOT steps[i] IN steps[i + 1..])
WITH p, [r IN relationships(p) | coalesce(startNode(r).on, endNode(r).on, startNode(r).recruitedOn, endNode(r).recruitedOn,
                                          startNode(r).exploitedFrom, endNode(r).exploitedFrom, r.validFrom)] AS dates
WHERE NOT $isInTimeOrder
   OR reduce(latest = '', day IN dates | CASE WHEN day IS NULL THEN latest WHEN day >= latest THEN day END) IS NOT NULL
RETURN DISTINCT [n IN nodes(p) WHERE n:Anchor | n.id] AS ids, any(day IN dates WHERE day IS NULL) AS undated
LIMIT toInteger($most)
