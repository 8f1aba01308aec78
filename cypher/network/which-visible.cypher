// purpose: which of some elements the reader may see: one of its facts is visible, or it is open to all
// params: ids
// returns: id, kind, code, isSeen
// A hub is not asked for its links, all of which may be hidden: where nothing else of it is visible, its row is a question to
// network/hub-neighbours.
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
WHERE a:Country OR a:District OR HUB(a)
  OR EXISTS { MATCH (a)<-[d:DESCRIBES]-(rec:Record) WHERE VISIBLE(d) AND VISIBLE(rec) }
  OR EXISTS { MATCH (a)-[r:LINKS]-(other:Anchor) WHERE VISIBLE(r) }
  OR EXISTS { MATCH (a)-[r:ACTS|OF_VICTIM|AT_PLACE]-(e:Episode) WHERE VISIBLE(r) AND VISIBLE(e) }
  OR EXISTS { MATCH (a)-[r:TOOK]->(t:Trip) WHERE VISIBLE(r) AND VISIBLE(t) }
  OR EXISTS { MATCH (a)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case) WHERE VISIBLE(r) AND VISIBLE(c) }
CALL (a) {
  WITH a WHERE a:Country OR a:District OR NOT HUB(a)
    OR EXISTS { MATCH (a)<-[d:DESCRIBES]-(rec:Record) WHERE VISIBLE(d) AND VISIBLE(rec) }
    OR EXISTS { MATCH (a)-[r:ACTS|OF_VICTIM|AT_PLACE]-(e:Episode) WHERE VISIBLE(r) AND VISIBLE(e) }
    OR EXISTS { MATCH (a)-[r:TOOK]->(t:Trip) WHERE VISIBLE(r) AND VISIBLE(t) }
    OR EXISTS { MATCH (a)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case) WHERE VISIBLE(r) AND VISIBLE(c) }
  RETURN count(a) > 0 AS isSeen
}
RETURN a.id AS id, head([label IN labels(a) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind, a.code AS code,
       isSeen
