// purpose: the notices under the numbers that rows name that are there already, and visible to whoever writes; what this import itself brought does not count
// params: numbers, importId
// returns: number, colour, requestedBy, validTo, publishedOn
MATCH (n:Notice)
WHERE VISIBLE(n) AND n.number IN $numbers AND coalesce(n.importId, '') <> $importId
CALL (n) {
  OPTIONAL MATCH (e:NoticeEvent {state: 'PUBLISHED'})-[o:OF_NOTICE]->(n)
  WHERE VISIBLE(e) AND VISIBLE(o)
  RETURN e.on AS publishedOn
  ORDER BY publishedOn, e.id
  LIMIT 1
}
RETURN n.number AS number, n.colour AS colour, n.requestedBy AS requestedBy, n.validTo AS validTo, publishedOn
ORDER BY number, n.id
LIMIT 20000
