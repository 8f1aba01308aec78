// purpose: puts a version of what a record says of a person in the place of the one that was read, in a case in which the reader writes
// mode: write
// params: id, tie, personId, version, rows
// returns: id
// The lock on the person comes first: of two who correct at once the slower finds the record superseded. What came with the record goes on with the version.
MATCH (old:Fact:Record {id: $version})-[d:DESCRIBES]->(p:Person {id: $personId})
WHERE VISIBLE(old) AND VISIBLE(d) AND old.scope STARTS WITH 'case:' AND old.scope IN $correctScopes AND (NOT old.isProtected OR old.scope + ':identity' IN $editScopes)
SET p.lockedFor = $id
REMOVE p.lockedFor
WITH old, d, p
WHERE STANDS(old) AND NOT EXISTS { MATCH (again:Fact {id: $id}) WHERE VISIBLE(again) }
UNWIND $rows AS row
MERGE (rec:Fact {id: $id})
ON CREATE SET rec:Record, rec += row.own, rec.scope = old.scope, rec.recordedAt = $now, rec.recordedBy = $viewerId, rec.district = old.district, rec.note = old.note,
              rec.pseudonym = old.pseudonym, rec.isProtected = old.isProtected, rec.earlierIds = coalesce(old.earlierIds, []) + [old.id]
// An id that something else has, seen or not, writes nothing.
WITH old, d, p, row, rec
WHERE rec:Record AND rec.recordedBy = $viewerId AND rec.recordedAt = $now AND rec.scope = old.scope AND rec.id <> old.id
SET old.supersededAt = $now, d.supersededAt = $now
CREATE (rec)-[:DESCRIBES {id: $tie, scope: rec.scope, recordedAt: $now, recordedBy: $viewerId}]->(p)
WITH old, p, row, rec
CALL (old) {
  MATCH (old)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(n) AND VISIBLE(name)
  SET n.supersededAt = $now, name.supersededAt = $now
}
CALL (rec, row) {
  UNWIND row.names AS name
  CREATE (rec)-[:NAMED {id: name.tie, scope: rec.scope, recordedAt: $now, recordedBy: $viewerId}]->(:Name:Fact {
    id: name.id, scope: rec.scope, recordedAt: $now, recordedBy: $viewerId, reliability: rec.reliability, credibility: rec.credibility, certainty: rec.certainty,
    handling: rec.handling, recordId: rec.id, sourceText: rec.sourceText,
    text: name.text, script: name.script, kind: name.kind, family: name.family, given: name.given, father: name.father,
    search: name.search, keys: name.keys, matchKeys: name.matchKeys})
}
CALL (old, p, rec) {
  MATCH (p)-[r]-(other:Anchor)
  WHERE VISIBLE(r) AND r.recordId = old.id
  SET r.recordId = rec.id
}
CALL (old, p, rec) {
  MATCH (p)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case)
  WHERE VISIBLE(r) AND VISIBLE(c) AND r.recordId = old.id
  SET r.recordId = rec.id
}
CALL (old, p, rec) {
  MATCH (sealed:SealedIdentity)-[i:IDENTIFIES]->(p)
  WHERE VISIBLE(sealed) AND VISIBLE(i) AND sealed.recordId = old.id
  SET sealed.recordId = rec.id
}
RETURN rec.id AS id
