// purpose: the lines by one type of link between hubs of a picture, with the grade of the surest fact and the handling codes of all
// each: LINK
// params: hubs, fresh
// optional: fresh
// returns: source, target, type, directed, certainty, grade, codes, count, from, to
// A line with an end that is no hub is read from that end: network/lines-among.
UNWIND $hubs AS hub
MATCH (a:Anchor)-[r:LINK]->(b:Anchor)
USING INDEX SEEK r:LINK(fromId, scope, toId)
WHERE r.fromId = hub AND r.scope IN $scopes AND r.toId IN $hubs AND VISIBLE(r) AND ($fresh IS NULL OR r.fromId IN $fresh OR r.toId IN $fresh)
WITH r, CASE r.certainty WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'PRESUMED' THEN 2 WHEN 'REFUTED' THEN 3 ELSE 4 END AS rank,
     r.reliability + toString(toInteger(r.credibility)) AS grade
ORDER BY rank, grade
WITH r.fromId AS source, r.toId AS target, type(r) AS type, DIRECTED(r) AS directed, count(*) AS count, min(r.validFrom) AS from, max(r.validTo) AS to,
     min(rank) AS rank, head(collect(grade)) AS grade, collect(DISTINCT r.handling) AS codes
RETURN source, target, type, directed,
       CASE rank WHEN 0 THEN 'CONFIRMED' WHEN 1 THEN 'PROBABLE' WHEN 2 THEN 'PRESUMED' WHEN 3 THEN 'REFUTED' END AS certainty,
       grade, codes, count, from, to
ORDER BY source, target
