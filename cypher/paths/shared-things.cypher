// purpose: what several of the chosen people have in common: phones, addresses, accounts, vehicles, papers, flights
// params: ids, most
// returns: id, kind, people, on
// A flight is a trip that both took; it is no element and is told by its day. Countries and districts are not read.
MATCH (a:Anchor)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[r:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|RESIDES_IN]->(thing:Anchor)
  WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED' AND NOT thing:Country AND NOT thing:District
  RETURN thing.id AS id, head([label IN labels(thing) WHERE label <> 'Anchor']) AS kind, null AS on
  UNION
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:AT_PLACE]->(thing:Place)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
  RETURN thing.id AS id, 'Place' AS kind, null AS on
  UNION
  MATCH (a)-[r:TOOK]->(t:Trip)
  WHERE VISIBLE(r) AND VISIBLE(t)
  RETURN t.id AS id, 'Trip' AS kind, t.on AS on
}
WITH id, kind, on, collect(DISTINCT a.id) AS people
WHERE size(people) > 1
RETURN id, kind, people, on
ORDER BY size(people) DESC, kind, id
LIMIT toInteger($most)
