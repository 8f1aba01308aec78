// purpose: keeps pairs of records that may be one person, across compartments; `isHit` where one is sought, so that owners are told of what they do not see
// mode: write
// params: rows
// returns: id
// timeout: 60
// unscoped: people who are sought are compared with every compartment (hit or no hit); what is read here is judged in the server and reaches no answer
UNWIND $rows AS row
MATCH (a:Record {id: row.newer})-[da:DESCRIBES]->(p:Person)
WHERE a.supersededAt IS NULL AND da.supersededAt IS NULL
MATCH (b:Record {id: row.older})-[db:DESCRIBES]->(q:Person)
WHERE b.supersededAt IS NULL AND db.supersededAt IS NULL AND q <> p AND NOT EXISTS { MATCH (p)-[x:NOT_SAME_AS]-(q) WHERE x.supersededAt IS NULL }
MERGE (c:Fact:MatchCandidate {id: row.id})
ON CREATE SET c.scope = row.scope, c.recordedAt = $now, c.recordedBy = coalesce($viewerId, 'registry'), c.handling = 'H0', c.kind = 'PERSON', c.state = 'OPEN',
              c.score = row.score, c.verdict = row.verdict, c.alert = row.alert, c.reasonsAz = row.reasonsAz, c.reasonsEn = row.reasonsEn,
              c.reasonsFavour = row.reasonsFavour
SET c.isHit = CASE WHEN row.isSought THEN true ELSE c.isHit END
WITH c, a, b
WHERE c.recordedAt = $now
MERGE (c)-[ta:COMPARES {side: 'NEWER'}]->(a)
ON CREATE SET ta.id = c.id + ':NEWER', ta.scope = a.scope, ta.recordedAt = $now, ta.recordedBy = c.recordedBy
MERGE (c)-[tb:COMPARES {side: 'OLDER'}]->(b)
ON CREATE SET tb.id = c.id + ':OLDER', tb.scope = b.scope, tb.recordedAt = $now, tb.recordedBy = c.recordedBy
RETURN c.id AS id
