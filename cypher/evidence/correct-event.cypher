// purpose: puts a version of what happened to an exhibit, or of a retraction, in the place of the one that was read, where the reader writes
// mode: write
// params: id, tie, version, kind, on, fromWhom, toWhom, ground, by, sourceText
// returns: id
// The lock on what is corrected comes first: of two who correct at once the slower finds it superseded.
MATCH (old:Fact:ExhibitEvent {id: $version})-[was:OF_EXHIBIT]->(x:Fact)
WHERE VISIBLE(old) AND VISIBLE(was) AND VISIBLE(x) AND old.scope IN $correctScopes AND (x:Exhibit AND $kind <> 'RETRACTED' OR x:Statement AND $kind = 'RETRACTED')
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH DISTINCT old, was, x
WHERE STANDS(old) AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
MERGE (e:Fact {id: $id})
ON CREATE SET e:ExhibitEvent, e.scope = old.scope, e.recordedAt = $now, e.recordedBy = $viewerId, e.reliability = old.reliability, e.credibility = old.credibility,
              e.certainty = old.certainty, e.handling = old.handling, e.kind = $kind, e.on = $on, e.fromWhom = $fromWhom, e.toWhom = $toWhom, e.ground = $ground, e.by = $by,
              e.sourceText = $sourceText, e.earlierIds = coalesce(old.earlierIds, []) + [old.id]
// An id that something else has, seen or not, writes nothing.
WITH old, was, x, e
WHERE e:ExhibitEvent AND e.recordedBy = $viewerId AND e.recordedAt = $now AND e.scope = old.scope AND e.id <> old.id
SET old.supersededAt = $now, was.supersededAt = $now
MERGE (e)-[t:OF_EXHIBIT]->(x)
ON CREATE SET t.id = $tie, t.scope = e.scope, t.recordedAt = $now, t.recordedBy = $viewerId
RETURN e.id AS id
