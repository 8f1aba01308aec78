// purpose: corrects a statement or an information report by a version that supersedes the last one, when that is still the one which the reader saw and no other says the same
// mode: write
// params: id, versionId, tie, expected, number, on, particulars
// returns: id
// The lock is that of cypher/evidence/record.cypher. Who stated it stays: what another has stated is another statement.
MATCH (x:Fact {id: $id})-[i:IN_CASE]->(c:Case)
WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(c) AND (x:Statement OR x:Report) AND x.scope IN $correctScopes
WITH x, c
ORDER BY c.id
SET c.lockedFor = $id
REMOVE c.lockedFor
WITH x, collect(c) AS cases
WHERE all(c IN cases WHERE coalesce(c.evidenceAt, '') < $now)
// include: evidence/current
WITH x, cases, v, d
OPTIONAL MATCH (x)-[s:STATED_BY]->(by:Person)
WHERE VISIBLE(s)
WITH x, cases, v, d, by
ORDER BY by.id
LIMIT 1
WITH x, cases, v, d, by
WHERE d.id = $expected AND (coalesce(d.number, d.reference, '') = $number AND d.on = $on OR NOT EXISTS {
  MATCH (other:Statement|Report)-[oi:IN_CASE]->(c:Case)
  WHERE c IN cases AND VISIBLE(c) AND VISIBLE(other) AND VISIBLE(oi) AND other <> x
  OPTIONAL MATCH (other)-[os:STATED_BY]->(who:Person)
  WHERE VISIBLE(os)
  OPTIONAL MATCH (ov:ExhibitVersion)-[ot:OF_EXHIBIT]->(other)
  WHERE VISIBLE(ov) AND VISIBLE(ot)
  WITH other, who, coalesce(ov, other) AS o
  WHERE x:Report AND other:Report AND o.reference = $number
    OR x:Statement AND other:Statement AND who = by AND o.on = $on AND coalesce(o.number, '') = $number
  RETURN o
})
FOREACH (c IN cases | SET c.evidenceAt = $now)
SET v.supersededAt = $now
WITH x
UNWIND $particulars AS given
CREATE (w:ExhibitVersion:Fact {id: $versionId, scope: x.scope, recordedAt: $now, recordedBy: $viewerId, certainty: 'CONFIRMED'})
SET w += given
CREATE (w)-[:OF_EXHIBIT {id: $tie, scope: x.scope, recordedAt: $now, recordedBy: $viewerId}]->(x)
RETURN w.id AS id
