// purpose: records what happened to an exhibit, or that a statement was retracted, where the reader writes; the same id sent twice records one
// mode: write
// params: id, tie, exhibitId, kind, on, fromWhom, toWhom, ground, by, sourceText
// returns: id
MATCH (x:Fact {id: $exhibitId})
WHERE VISIBLE(x) AND (x:Exhibit AND $kind <> 'RETRACTED' OR x:Statement AND $kind = 'RETRACTED') AND x.scope IN $correctScopes
MERGE (e:Fact {id: $id})
ON CREATE SET e:ExhibitEvent, e.scope = x.scope, e.recordedAt = $now, e.recordedBy = $viewerId, e.reliability = 'A', e.credibility = 1, e.certainty = 'CONFIRMED',
              e.handling = x.handling, e.kind = $kind, e.on = $on, e.fromWhom = $fromWhom, e.toWhom = $toWhom, e.ground = $ground, e.by = $by, e.sourceText = $sourceText
WITH e, x
WHERE e:ExhibitEvent AND e.recordedBy = $viewerId AND e.scope = x.scope
MERGE (e)-[t:OF_EXHIBIT]->(x)
ON CREATE SET t.id = $tie, t.scope = x.scope, t.recordedAt = $now, t.recordedBy = $viewerId
RETURN e.id AS id
