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
  WHERE m.until IS NULL OR m.until >= $today
  WITH m, h, k, k.kind AS kind, type(h) = 'HOLDS' AS isHeld, m.level IN ['EDIT', 'LEAD'] AS isEditor
  WHERE CASE kind WHEN 'CASE' THEN true WHEN 'SHARED' THEN true WHEN 'SUPPORT' THEN isHeld WHEN 'JOINT' THEN isHeld WHEN 'IDENTITY' THEN isHeld AND m.identity WHEN 'SOURCE' THEN isHeld AND m.source ELSE false END
  RETURN k.id AS id, CASE kind WHEN 'JOINT' THEN k.parts END AS parts,
         isHeld AND isEditor AND kind IN ['CASE', 'IDENTITY', 'SOURCE'] AND NOT coalesce(k.isClosed, false) AS mayEdit,
         NOT isHeld AND isEditor AND kind = 'CASE' AND coalesce(h.isWhole, false) AS mayCorrect
  UNION
  MATCH (b:Body {code: u.bodyCode})-[:HOLDS]->(k:Compartment)
  WHERE u.role = 'CENTRE'
  RETURN k.id AS id, null AS parts, k.id STARTS WITH 'support:' AND k.id ENDS WITH ':' + u.bodyCode AS mayEdit, false AS mayCorrect
  UNION
  MATCH (k:Compartment {kind: 'SUPPORT'})
  WHERE u.role = 'SUPERVISOR'
  RETURN k.id AS id, null AS parts, false AS mayEdit, false AS mayCorrect
  UNION
  UNWIND CASE WHEN u.role IN ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'] THEN ['open', 'notices'] ELSE ['open'] END AS id
  RETURN id, null AS parts, id = 'notices' AND u.role = 'LIAISON' AS mayEdit, false AS mayCorrect
}
WITH u, collect(DISTINCT CASE WHEN parts IS NULL THEN id END) AS held,
     collect(CASE WHEN mayEdit THEN id END) AS editScopes,
     collect(CASE WHEN mayEdit OR mayCorrect THEN id END) AS correctScopes,
     collect(CASE WHEN parts IS NOT NULL THEN {id: id, parts: parts} END) AS joints
RETURN held + [joint IN joints WHERE all(part IN joint.parts WHERE part IN held) | joint.id] AS scopes, editScopes, correctScopes
