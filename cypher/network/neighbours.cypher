// purpose: the elements next to some elements, a page of each, and over which types of link
// params: ids, types, kinds, outside, after, most
// returns: id, neighbourId, kind, types
// Episodes and trips are folded: recruiter and victim, victim and country, people on one trip are neighbours. Countries and districts are
// hubs and are never read from. Any other hub is told by a row without a neighbour: its links are read by
// network/hub-neighbours.
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
WHERE NOT a:Country AND NOT a:District
CALL (a) {
  CALL (a) {
    WITH a WHERE NOT HUB(a)
    MATCH (a)-[r:LINKS]-(b:Anchor)
    WHERE VISIBLE(r)
    RETURN b, type(r) AS type
    UNION
    MATCH (a)-[r:ACTS]->(e:Episode)-[v:OF_VICTIM]->(b:Person)
    WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
    RETURN b, type(r) AS type
    UNION
    MATCH (a)<-[v:OF_VICTIM]-(e:Episode)<-[r:ACTS]-(b:Person)
    WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v)
    RETURN b, type(r) AS type
    UNION
    MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:EXPLOITED_IN|AT_PLACE]->(b:Anchor)
    WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
    RETURN b, type(x) AS type
    UNION
    MATCH (a)<-[x:AT_PLACE]-(e:Episode)-[v:OF_VICTIM]->(b:Person)
    WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
    RETURN b, type(x) AS type
    UNION
    MATCH (a)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(b:Person)
    WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two)
    RETURN b, 'CO_TRAVELLED' AS type
  }
  WITH b, type, head([label IN labels(b) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind
  WHERE ($types IS NULL OR type IN $types)
    AND ($kinds IS NULL OR kind IN $kinds)
    AND ($after IS NULL OR b.id > $after)
    AND NOT b.id IN $outside
  WITH b, kind, collect(DISTINCT type) AS types
  ORDER BY b.id
  LIMIT toInteger($most)
  RETURN b.id AS neighbourId, kind, types
  UNION ALL
  WITH a WHERE HUB(a)
  RETURN null AS neighbourId, null AS kind, [] AS types
}
RETURN a.id AS id, neighbourId, kind, types
ORDER BY id, neighbourId
