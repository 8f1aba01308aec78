// purpose: which of the things and people that rows name are there already, and visible to whoever writes; things of this import do not count
// params: things, people, importId
// returns: key
CALL () {
  UNWIND $things AS key
  MATCH (a:Anchor {key: key})
  WHERE EXISTS {
    MATCH (a)-[r:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|PAID|CONTACTED|ASSOCIATE_OF|EMPLOYED_BY|RESIDES_IN]-(b:Anchor)
    WHERE VISIBLE(r) AND coalesce(r.importId, '') <> $importId
  }
  RETURN key
  UNION
  UNWIND $people AS key
  MATCH (a:Anchor {key: key})<-[d:DESCRIBES]-(rec:Record)
  WHERE VISIBLE(d) AND VISIBLE(rec)
  RETURN DISTINCT key
}
RETURN key
ORDER BY key
LIMIT 10000
