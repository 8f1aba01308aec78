// purpose: ties a fact to a source that shows it or speaks against it, in the compartment of the fact, where the reader writes; the same id sent twice ties one
// mode: write
// params: id, factId, ends, sourceId, locator, against
// returns: id
// A link is found between its two ends, an act at who acted, a fact that is a node by its id.
CALL () {
  MATCH (a:Anchor {id: $ends[0]})
  CALL (a) {
    MATCH (b:Anchor {id: $ends[1]})
    RETURN b
  }
  MATCH (a)-[r:LINKS]-(b)
  WHERE VISIBLE(r) AND r.id = $factId
  RETURN r.scope AS scope, r.handling AS handling
  UNION
  UNWIND $ends AS end
  MATCH (a:Person {id: end})-[r:ACTS]->(e:Episode)
  WHERE VISIBLE(r) AND VISIBLE(e) AND r.id = $factId
  RETURN r.scope AS scope, r.handling AS handling
  UNION
  MATCH (f:Fact {id: $factId})
  WHERE VISIBLE(f) AND (f:Episode OR f:Trip)
  RETURN f.scope AS scope, f.handling AS handling
}
WITH scope, handling
WHERE scope IN $editScopes
CALL (scope) {
  MATCH (x:Exhibit {id: $sourceId})
  WHERE VISIBLE(x)
  RETURN x.id AS source
  UNION
  MATCH (x:Report {id: $sourceId})
  WHERE VISIBLE(x)
  RETURN x.id AS source
  UNION
  MATCH (x:Statement {id: $sourceId})
  WHERE VISIBLE(x)
  RETURN x.id AS source
}
MERGE (q:Fact {id: $id})
ON CREATE SET q:Citation, q.scope = scope, q.recordedAt = $now, q.recordedBy = $viewerId, q.reliability = 'A', q.credibility = 1, q.certainty = 'CONFIRMED',
              q.handling = handling, q.factId = $factId, q.sourceId = source, q.locator = $locator, q.against = $against
WITH q
WHERE q.recordedBy = $viewerId AND q.factId = $factId AND q.sourceId = $sourceId
RETURN q.id AS id
LIMIT 1
