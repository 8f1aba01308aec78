// purpose: the facts behind the lines by one type of link between hubs of a picture, each with the words in which its source is recorded and its grade
// each: LINK
// params: hubs
// returns: source, target, type, facts
// A line with an end that is no hub is read from that end: line-sources/among.
UNWIND $hubs AS hub
MATCH (a:Anchor)-[r:LINK]->(b:Anchor)
USING INDEX SEEK r:LINK(fromId, scope, toId)
WHERE r.fromId = hub AND r.scope IN $scopes AND r.toId IN $hubs AND VISIBLE(r)
WITH r
ORDER BY r.id
WITH r.fromId AS source, r.toId AS target, type(r) AS type, collect([r.id, r.sourceText, r.reliability + toString(toInteger(r.credibility))])[..200] AS facts
RETURN source, target, type, facts
ORDER BY source, target
