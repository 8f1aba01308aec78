// purpose: the compartments that a reader holds at this moment, those of them in which he may write, and those in which he may correct; no row when the account is closed
// returns: scopes, editScopes, correctScopes
// unscoped: it is what everything else is measured by
// A case shares the compartments of one from which it was severed or which was joined into it: its members read there and do not write.
// Nobody records anything new in those of a case that was joined into another; what is there is corrected from the case that remains.
// A joint compartment stands for several: whoever holds all of its parts holds it, and nobody writes in it by hand.
MATCH (u:User {id: $viewerId})
WHERE u.disabledAt IS NULL AND u.lockedAt IS NULL
CALL (u) {
  MATCH (u)-[m:MEMBER]->(:Case)-[h:HOLDS|SHARES]->(k:Compartment)
  WHERE (m.until IS NULL OR m.until >= $today)
    AND (k.kind IN ['CASE', 'SHARED'] OR (type(h) = 'HOLDS' AND k.kind = 'SUPPORT') OR (type(h) = 'HOLDS' AND k.kind = 'IDENTITY' AND m.identity) OR (type(h) = 'HOLDS' AND k.kind = 'SOURCE' AND m.source))
  RETURN k.id AS id, type(h) = 'HOLDS' AND m.level IN ['EDIT', 'LEAD'] AND k.kind IN ['CASE', 'IDENTITY', 'SOURCE'] AND NOT coalesce(k.isClosed, false) AS mayEdit,
         type(h) = 'SHARES' AND coalesce(h.isWhole, false) AND m.level IN ['EDIT', 'LEAD'] AND k.kind = 'CASE' AS mayCorrect
  UNION
  MATCH (b:Body {code: u.bodyCode})-[:HOLDS]->(k:Compartment)
  WHERE u.role = 'CENTRE'
  RETURN k.id AS id, k.id STARTS WITH 'support:' AND k.id ENDS WITH ':' + u.bodyCode AS mayEdit, false AS mayCorrect
  UNION
  MATCH (k:Compartment {kind: 'SUPPORT'})
  WHERE u.role = 'SUPERVISOR'
  RETURN k.id AS id, false AS mayEdit, false AS mayCorrect
  UNION
  UNWIND CASE WHEN u.role IN ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'] THEN ['open', 'notices'] ELSE ['open'] END AS id
  RETURN id, id = 'notices' AND u.role = 'LIAISON' AS mayEdit, false AS mayCorrect
}
WITH u, collect(DISTINCT id) AS held, collect(CASE WHEN mayEdit THEN id END) AS editScopes, collect(CASE WHEN mayEdit OR mayCorrect THEN id END) AS correctScopes
CALL (u, held) {
  MATCH (u)-[m:MEMBER]->(:Case)-[:HOLDS]->(j:Compartment {kind: 'JOINT'})
  WHERE (m.until IS NULL OR m.until >= $today) AND all(part IN j.parts WHERE part IN held)
  RETURN collect(DISTINCT j.id) AS joint
}
RETURN held + joint AS scopes, editScopes, correctScopes
