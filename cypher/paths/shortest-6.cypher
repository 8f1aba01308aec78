// purpose: the shortest paths between the two elements of each pair over at most 6 relationships
// params: pairs, barred, most
// returns: from, to, ids, length
// No type in the list leads to a country, a district, a case, an article or a source, so no path runs over one. The bound is part of the text
// because it cannot be a parameter; the tests stand inside the search because one after it would lose real paths.
UNWIND $pairs AS pair
MATCH (a:Anchor {id: pair[0]})
WHERE NOT a:Country AND NOT a:District
CALL (pair) {
  MATCH (b:Anchor {id: pair[1]})
  WHERE NOT b:Country AND NOT b:District
  RETURN b
}
CALL (a, b) {
  MATCH p = allShortestPaths((a)-[:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS|ACTS|OF_VICTIM|AT_PLACE|TOOK|ATTENDED*..6]-(b))
  WHERE all(r IN relationships(p) WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED')
    AND all(n IN nodes(p) WHERE NOT n.id IN $barred)
  RETURN DISTINCT [n IN nodes(p) WHERE n:Anchor | n.id] AS ids, length(p) AS length
  ORDER BY ids
  LIMIT toInteger($most)
}
RETURN a.id AS from, b.id AS to, ids, length
ORDER BY from, to, ids
