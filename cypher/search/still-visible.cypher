// purpose: of these elements, cases and notices those of which the reader may see something
// params: ids
// returns: id, kind
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (a:Anchor {id: wanted})
  WHERE a:Reference
     OR EXISTS { MATCH (a)-[f]-(other:Anchor) WHERE VISIBLE(f) }
     OR EXISTS { MATCH (a)-[f]-(fact:Fact) WHERE VISIBLE(f) AND VISIBLE(fact) }
  RETURN a.id AS id, head([label IN labels(a) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind
  UNION
  MATCH (c:Case {id: wanted})
  WHERE VISIBLE(c)
  RETURN c.id AS id, 'Case' AS kind
  UNION
  MATCH (n:Notice {id: wanted})
  WHERE VISIBLE(n)
  RETURN n.id AS id, 'Notice' AS kind
}
RETURN DISTINCT id, kind
ORDER BY id
