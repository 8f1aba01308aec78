// purpose: the facts that link an element with others, or with one other, the surest first
// params: id, other, most
// optional: other
// returns: id, otherId, type, direction, certainty, grade, handling, validFrom, validTo, recordedAt, count, amount, currency, detail, sourceText, mayWithdraw, earlier, mayEdit, keeper
// A hub is told by a row without an id: its links are read by network/hub-facts.
MATCH (a:Anchor {id: $id})
WHERE NOT a:Country AND NOT a:District
CALL (a) {
  WITH a WHERE NOT HUB(a)
  MATCH (a)-[r:LINKS]->(b:Anchor)
  WHERE VISIBLE(r) AND ($other IS NULL OR b.id = $other)
  RETURN b, r.id AS id, type(r) AS type, 'OUT' AS direction, r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade,
         r.handling AS handling, r.validFrom AS validFrom, r.validTo AS validTo, r.recordedAt AS recordedAt, r.count AS count, r.amount AS amount,
         r.currency AS currency, coalesce(r.kin, r.role, r.channel, r.reason) AS detail, r.sourceText AS sourceText, (r.recordedBy = $viewerId OR coalesce(r.askedBy, '') = $viewerId) AND r.importId IS NULL AND r.scope IN $correctScopes AS mayWithdraw,
         size(coalesce(r.earlierIds, [])) AS earlier, r.scope IN $correctScopes AS mayEdit,
         CASE WHEN r.ground IS NOT NULL OR r.scope = 'notices' THEN 'NOTICE' WHEN NOT r.scope STARTS WITH 'case:' THEN 'SHARED' WHEN r.importId IS NOT NULL AND r.count IS NOT NULL THEN 'TABLE' END AS keeper
  UNION ALL
  WITH a WHERE NOT HUB(a)
  MATCH (a)<-[r:LINKS]-(b:Anchor)
  WHERE VISIBLE(r) AND ($other IS NULL OR b.id = $other)
  RETURN b, r.id AS id, type(r) AS type, 'IN' AS direction, r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade,
         r.handling AS handling, r.validFrom AS validFrom, r.validTo AS validTo, r.recordedAt AS recordedAt, r.count AS count, r.amount AS amount,
         r.currency AS currency, coalesce(r.kin, r.role, r.channel, r.reason) AS detail, r.sourceText AS sourceText, (r.recordedBy = $viewerId OR coalesce(r.askedBy, '') = $viewerId) AND r.importId IS NULL AND r.scope IN $correctScopes AS mayWithdraw,
         size(coalesce(r.earlierIds, [])) AS earlier, r.scope IN $correctScopes AS mayEdit,
         CASE WHEN r.ground IS NOT NULL OR r.scope = 'notices' THEN 'NOTICE' WHEN NOT r.scope STARTS WITH 'case:' THEN 'SHARED' WHEN r.importId IS NOT NULL AND r.count IS NOT NULL THEN 'TABLE' END AS keeper
  UNION ALL
  MATCH (a)-[r:ACTS]->(e:Episode)-[v:OF_VICTIM]->(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v) AND ($other IS NULL OR b.id = $other)
  RETURN b, r.id AS id, type(r) AS type, 'OUT' AS direction, r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade,
         r.handling AS handling, r.validFrom AS validFrom, r.validTo AS validTo, r.recordedAt AS recordedAt, null AS count, null AS amount,
         null AS currency, e.method AS detail, r.sourceText AS sourceText, false AS mayWithdraw, 0 AS earlier, r.scope IN $correctScopes AS mayEdit, null AS keeper
  UNION ALL
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)<-[r:ACTS]-(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(v) AND ($other IS NULL OR b.id = $other)
  RETURN b, r.id AS id, type(r) AS type, 'IN' AS direction, r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade,
         r.handling AS handling, r.validFrom AS validFrom, r.validTo AS validTo, r.recordedAt AS recordedAt, null AS count, null AS amount,
         null AS currency, e.method AS detail, r.sourceText AS sourceText, false AS mayWithdraw, 0 AS earlier, r.scope IN $correctScopes AS mayEdit, null AS keeper
  UNION ALL
  MATCH (a)-[r:ACTS]->(e:Episode)<-[other:ACTS]-(b:Person)
  WHERE VISIBLE(r) AND VISIBLE(e) AND VISIBLE(other) AND b.id = $other
  RETURN DISTINCT b, e.id AS id, 'ACTED_WITH' AS type, 'OUT' AS direction, e.certainty AS certainty, e.reliability + toString(toInteger(e.credibility)) AS grade,
         e.handling AS handling, e.exploitedFrom AS validFrom, e.exploitedTo AS validTo, e.recordedAt AS recordedAt, null AS count, null AS amount,
         null AS currency, e.method AS detail, e.sourceText AS sourceText, false AS mayWithdraw, 0 AS earlier, e.scope IN $correctScopes AS mayEdit, null AS keeper
  UNION ALL
  MATCH (a)<-[v:OF_VICTIM]-(e:Episode)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN|AT_PLACE]->(b:Anchor)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x) AND ($other IS NULL OR b.id = $other)
  RETURN b, e.id AS id, type(x) AS type, 'OUT' AS direction, e.certainty AS certainty, e.reliability + toString(toInteger(e.credibility)) AS grade,
         e.handling AS handling, CASE type(x) WHEN 'RECRUITED_IN' THEN e.recruitedOn WHEN 'TRANSITED' THEN null ELSE e.exploitedFrom END AS validFrom, CASE type(x) WHEN 'RECRUITED_IN' THEN e.recruitedOn WHEN 'TRANSITED' THEN null ELSE e.exploitedTo END AS validTo, e.recordedAt AS recordedAt, null AS count, null AS amount,
         null AS currency, e.method AS detail, e.sourceText AS sourceText, false AS mayWithdraw, 0 AS earlier, e.scope IN $correctScopes AS mayEdit, null AS keeper
  UNION ALL
  MATCH (a)<-[x:AT_PLACE]-(e:Episode)-[v:OF_VICTIM]->(b:Person)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x) AND ($other IS NULL OR b.id = $other)
  RETURN b, e.id AS id, type(x) AS type, 'IN' AS direction, e.certainty AS certainty, e.reliability + toString(toInteger(e.credibility)) AS grade,
         e.handling AS handling, e.exploitedFrom AS validFrom, e.exploitedTo AS validTo, e.recordedAt AS recordedAt, null AS count, null AS amount,
         null AS currency, e.method AS detail, e.sourceText AS sourceText, false AS mayWithdraw, 0 AS earlier, e.scope IN $correctScopes AS mayEdit, null AS keeper
  UNION ALL
  MATCH (a)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(b:Person)
  WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two) AND ($other IS NULL OR b.id = $other)
  RETURN b, t.id AS id, 'CO_TRAVELLED' AS type, 'OUT' AS direction, t.certainty AS certainty, t.reliability + toString(toInteger(t.credibility)) AS grade,
         t.handling AS handling, t.on AS validFrom, t.on AS validTo, t.recordedAt AS recordedAt, null AS count, null AS amount,
         null AS currency, t.mode AS detail, t.sourceText AS sourceText, false AS mayWithdraw, 0 AS earlier, t.scope IN $correctScopes AS mayEdit, null AS keeper
  UNION ALL
  WITH a WHERE HUB(a)
  RETURN a AS b, null AS id, null AS type, 'OUT' AS direction, null AS certainty, null AS grade, null AS handling, null AS validFrom, null AS validTo, null AS recordedAt,
         null AS count, null AS amount, null AS currency, null AS detail, null AS sourceText, false AS mayWithdraw, 0 AS earlier, false AS mayEdit, null AS keeper
}
RETURN id, b.id AS otherId, type, direction, certainty, grade, handling, validFrom, validTo, recordedAt, count, amount, currency, detail, sourceText, mayWithdraw, earlier, mayEdit, keeper
ORDER BY id IS NOT NULL, CASE certainty WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'PRESUMED' THEN 2 ELSE 3 END, type, id, otherId
LIMIT toInteger($most)
