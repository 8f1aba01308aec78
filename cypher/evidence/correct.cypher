// purpose: corrects an exhibit by a version that supersedes the last one, when that is still the one which the reader saw and the number is free
// mode: write
// params: id, versionId, tie, expected, number, particulars
// returns: id
// The lock is that of cypher/evidence/record.cypher.
MATCH (x:Fact:Exhibit {id: $id})-[i:IN_CASE]->(c:Case)
WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c) AND x.scope IN $editScopes
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH x, c
WHERE coalesce(c.evidenceAt, '') < $now
// include: evidence/current
WITH x, c, v, d
WHERE d.id = $expected AND NOT EXISTS {
  MATCH (other:Exhibit)-[oi:IN_CASE]->(c)
  WHERE VISIBLE(other) AND VISIBLE(oi) AND other <> x
  OPTIONAL MATCH (ov:ExhibitVersion)-[ot:OF_EXHIBIT]->(other)
  WHERE VISIBLE(ov) AND VISIBLE(ot)
  WITH coalesce(ov.number, other.number) AS taken
  WHERE taken = $number
  RETURN taken
}
SET c.evidenceAt = $now, v.supersededAt = $now
WITH x
UNWIND $particulars AS given
CREATE (w:ExhibitVersion:Fact {id: $versionId, scope: x.scope, recordedAt: $now, recordedBy: $viewerId, reliability: 'A', credibility: 1, certainty: 'CONFIRMED'})
SET w += given
CREATE (w)-[:OF_EXHIBIT {id: $tie, scope: x.scope, recordedAt: $now, recordedBy: $viewerId}]->(x)
RETURN w.id AS id
