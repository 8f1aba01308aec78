// purpose: corrects an exhibit by a version that supersedes the last one, when that is still the one which the reader saw and the number is free
// mode: write
// params: id, versionId, tie, expected, number, particulars
// returns: id
// The lock is that of cypher/evidence/record.cypher, on each case of the exhibit that the reader sees. A number that it has already stays its own: in a case
// into which another was joined two exhibits may have one.
MATCH (x:Fact:Exhibit {id: $id})-[i:IN_CASE]->(c:Case)
WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c) AND x.scope IN $correctScopes
WITH x, c
ORDER BY c.id
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH x, collect(c) AS cases
WHERE all(c IN cases WHERE coalesce(c.evidenceAt, '') < $now)
// include: evidence/current
WITH x, cases, v, d
WHERE d.id = $expected AND (d.number = $number OR NOT EXISTS {
  MATCH (other:Exhibit)-[oi:IN_CASE]->(c:Case)
  WHERE c IN cases AND VISIBLE(c) AND VISIBLE(other) AND VISIBLE(oi) AND other <> x
  OPTIONAL MATCH (ov:ExhibitVersion)-[ot:OF_EXHIBIT]->(other)
  WHERE VISIBLE(ov) AND VISIBLE(ot)
  WITH coalesce(ov.number, other.number) AS taken
  WHERE taken = $number
  RETURN taken
})
FOREACH (c IN cases | SET c.evidenceAt = $now)
SET v.supersededAt = $now
WITH x
UNWIND $particulars AS given
CREATE (w:ExhibitVersion:Fact {id: $versionId, scope: x.scope, recordedAt: $now, recordedBy: $viewerId, reliability: 'A', credibility: 1, certainty: 'CONFIRMED'})
SET w += given
CREATE (w)-[:OF_EXHIBIT {id: $tie, scope: x.scope, recordedAt: $now, recordedBy: $viewerId}]->(x)
RETURN w.id AS id
