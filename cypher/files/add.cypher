// purpose: adds a file to an exhibit, where the reader writes; a file that it has already is named again and not doubled
// mode: write
// params: id, exhibitId, tie, sha256, type, bytes, name, redacts, marks, marked, markedPages
// returns: id
// The lock on the exhibit comes first. What another has added while it was waited for is later than the moment of the reader: then there is no row, and
// whoever asked asks again.
MATCH (x:Fact:Exhibit {id: $exhibitId})
WHERE VISIBLE(x) AND x.scope IN $correctScopes
SET x.lockedFor = $id
REMOVE x.lockedFor
WITH x
WHERE coalesce(x.filesAt, '') < $now
SET x.filesAt = $now
WITH x
CALL (x) {
  OPTIONAL MATCH (same:ExhibitFile)-[st:OF_EXHIBIT]->(x)
  WHERE VISIBLE(same) AND VISIBLE(st) AND same.sha256 = $sha256
  RETURN same.id AS there
  ORDER BY there
  LIMIT 1
}
CALL (x, there) {
  WITH x, there
  WHERE there IS NULL
  CREATE (f:ExhibitFile:Fact {id: $id, scope: x.scope, recordedAt: $now, recordedBy: $viewerId, reliability: 'A', credibility: 1, certainty: 'CONFIRMED',
                              handling: x.handling, sha256: $sha256, type: $type, bytes: toInteger($bytes), name: $name, redacts: $redacts,
                              marks: $marks, marked: toInteger($marked), markedPages: [p IN $markedPages | toInteger(p)]})
  CREATE (f)-[:OF_EXHIBIT {id: $tie, scope: x.scope, recordedAt: $now, recordedBy: $viewerId}]->(x)
  RETURN f.id AS added
  UNION
  WITH there
  WHERE there IS NOT NULL
  RETURN there AS added
}
RETURN added AS id
