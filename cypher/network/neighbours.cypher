// purpose: the elements next to some elements, a page of each, and over which types of link
// params: ids, types, kinds, direction, certainties, reliability, credibility, since, until, outside, after, most
// optional: types, kinds, direction, certainties, reliability, credibility, since, until, after
// returns: id, neighbourId, kind, links
// Episodes and trips are folded: recruiter and victim, victim and country, people on one trip are neighbours. Countries and districts are
// hubs and are never read from. Any other hub is told by a row without a neighbour: its links are read by network/hub-neighbours.
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
WHERE NOT a:Country AND NOT a:District
CALL (a) {
  CALL (a) {
    WITH a WHERE NOT HUB(a)
    MATCH (a)-[r:LINKS]-(b:Anchor)
    WHERE VISIBLE(r) AND CHOSEN(r) AND IN_PERIOD(r)
    RETURN b, type(r) AS type, CASE WHEN NOT DIRECTED(r) THEN null WHEN startNode(r) = a THEN 'OUT' ELSE 'IN' END AS direction
    UNION
    MATCH (a)-[r:ACTS]->(e:Episode)-[v:OF_VICTIM]->(b:Person)
    WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v) AND CHOSEN(r) AND IN_PERIOD(e)
    RETURN b, type(r) AS type, 'OUT' AS direction
    UNION
    MATCH (a)<-[v:OF_VICTIM]-(e:Episode)<-[r:ACTS]-(b:Person)
    WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v) AND CHOSEN(r) AND IN_PERIOD(e)
    RETURN b, type(r) AS type, 'IN' AS direction
    UNION
    MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN|AT_PLACE]->(b:Anchor)
    WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x) AND CHOSEN(e) AND IN_PERIOD(e)
    RETURN b, type(x) AS type, 'OUT' AS direction
    UNION
    MATCH (a)<-[x:AT_PLACE]-(e:Episode)-[v:OF_VICTIM]->(b:Person)
    WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x) AND CHOSEN(e) AND IN_PERIOD(e)
    RETURN b, type(x) AS type, 'IN' AS direction
    UNION
    MATCH (a)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(b:Person)
    WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two) AND CHOSEN(t) AND IN_PERIOD(t)
    RETURN b, 'CO_TRAVELLED' AS type, null AS direction
  }
  WITH b, type, direction, head([label IN labels(b) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind
  WHERE ($types IS NULL OR type IN $types)
    AND ($kinds IS NULL OR kind IN $kinds)
    AND ($direction IS NULL OR direction = $direction)
    AND ($after IS NULL OR b.id > $after)
    AND NOT b.id IN $outside
  WITH b, kind, collect(DISTINCT {type: type, direction: direction}) AS links
  ORDER BY b.id
  LIMIT toInteger($most)
  RETURN b.id AS neighbourId, kind, links
  UNION ALL
  WITH a WHERE HUB(a)
  RETURN null AS neighbourId, null AS kind, [] AS links
}
RETURN a.id AS id, neighbourId, kind, links
ORDER BY id, neighbourId
