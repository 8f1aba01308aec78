// purpose: the shortest paths between two elements over at most 8 relationships
// params: from, to
// returns: ids
// No type in the list leads to a country, a district, a case, an article or a source, so no path runs over one. The bound is part of the text
// because it cannot be a parameter; the test stands inside the search because one after it would lose real paths.
MATCH (a:Anchor {id: $from})
WHERE NOT a:Country AND NOT a:District
CALL (a) {
  MATCH (b:Anchor {id: $to})
  WHERE NOT b:Country AND NOT b:District
  RETURN b
}
MATCH p = allShortestPaths((a)-[:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS|RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED|OF_VICTIM|AT_PLACE|TOOK|ATTENDED*..8]-(b))
WHERE all(r IN relationships(p) WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED')
RETURN [n IN nodes(p) WHERE n:Anchor | n.id] AS ids
ORDER BY ids
LIMIT 20
