// purpose: which of the things that rows name are there already, and visible to whoever writes; what this import itself brought does not count
// params: things, importId
// returns: key
UNWIND $things AS key
MATCH (a:Anchor {key: key})
WHERE EXISTS {
  MATCH (a)-[r:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|PAID|CONTACTED|ASSOCIATE_OF|EMPLOYED_BY]-(b:Anchor)
  WHERE VISIBLE(r) AND coalesce(r.importId, '') <> $importId
}
RETURN DISTINCT key
ORDER BY key
LIMIT 20000
