// purpose: keeps pairs of records that may be one person, for somebody to judge; a pair that was ever kept or judged different is left as it is
// mode: write
// params: rows
// returns: id
// timeout: 60
UNWIND $rows AS row
MATCH (a:Record {id: row.newer})-[da:DESCRIBES]->(p:Person)
WHERE VISIBLE(a) AND VISIBLE(da) AND a.scope IN $editScopes AND row.scope IN $editScopes
CALL (row, p) {
  MATCH (b:Record {id: row.older})-[db:DESCRIBES]->(q:Person)
  WHERE VISIBLE(b) AND VISIBLE(db) AND q <> p AND NOT EXISTS { MATCH (p)-[x:NOT_SAME_AS]-(q) WHERE VISIBLE(x) }
  RETURN b
}
MERGE (c:Fact:MatchCandidate {id: row.id})
ON CREATE SET c.scope = row.scope, c.recordedAt = $now, c.recordedBy = $viewerId, c.handling = 'H0', c.kind = 'PERSON', c.state = 'OPEN',
              c.score = row.score, c.verdict = row.verdict, c.alert = row.alert, c.reasonsAz = row.reasonsAz, c.reasonsEn = row.reasonsEn,
              c.reasonsFavour = row.reasonsFavour
WITH c, a, b
WHERE c.recordedAt = $now
MERGE (c)-[ta:COMPARES {side: 'NEWER'}]->(a)
ON CREATE SET ta.id = c.id + ':NEWER', ta.scope = a.scope, ta.recordedAt = $now, ta.recordedBy = c.recordedBy
MERGE (c)-[tb:COMPARES {side: 'OLDER'}]->(b)
ON CREATE SET tb.id = c.id + ':OLDER', tb.scope = b.scope, tb.recordedAt = $now, tb.recordedBy = c.recordedBy
RETURN c.id AS id
