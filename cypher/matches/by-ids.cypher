// purpose: candidates with both records side by side, where the reader sees the whole pair
// params: ids
// returns: id, state, verdict, score, alert, reasonsAz, reasonsEn, reasonsFavour, note, isUnsure, proposedBy, proposedByName, decidedByName, decidedAt, decisionKey, scope, sides
// timeout: 30
UNWIND $ids AS wanted
MATCH (c:MatchCandidate {id: wanted})-[t:COMPARES]->(rec:Record)-[d:DESCRIBES]->(p:Person)
WHERE VISIBLE(c) AND c.kind = 'PERSON' AND VISIBLE(t) AND VISIBLE(rec) AND VISIBLE(d)
WITH c, t, rec, p, EXISTS { MATCH (other:Record {isProtected: true})-[o:DESCRIBES]->(p) WHERE PROTECTS(other) AND PROTECTS(o) } AS isProtected
CALL (rec, isProtected) {
  OPTIONAL MATCH (rec)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(n) AND VISIBLE(name) AND NOT isProtected
  WITH name
  ORDER BY CASE name.kind WHEN 'LEGAL' THEN 0 WHEN 'TRANSLITERATED' THEN 1 WHEN 'MRZ' THEN 2 ELSE 3 END, name.text, name.id
  LIMIT 20
  RETURN collect(name.text) AS names
}
CALL (rec, p, isProtected) {
  OPTIONAL MATCH (p)-[h:HAS_IDENTIFIER|HOLDS_DOCUMENT]->(thing:Anchor)
  WHERE VISIBLE(h) AND h.scope = rec.scope AND NOT isProtected
  WITH DISTINCT thing
  ORDER BY thing.key
  LIMIT 20
  RETURN collect(CASE WHEN thing IS NOT NULL THEN {scheme: coalesce(thing.scheme, 'DOCUMENT'), value: thing.value} END) AS identifiers
}
CALL (rec) {
  OPTIONAL MATCH (k:Compartment {id: rec.scope})<-[:HOLDS]-(f:Case)
  WHERE VISIBLE(f)
  WITH f
  ORDER BY f.openedOn DESC, f.id
  LIMIT 5
  RETURN collect(CASE WHEN f IS NOT NULL THEN {id: f.id} END) AS cases
}
WITH c, {
  side: t.side, recordId: rec.id, personId: p.id, names: names, pseudonym: rec.pseudonym, sex: rec.sex,
  birth: CASE WHEN rec.birthText IS NULL THEN null ELSE {text: rec.birthText, from: rec.birthFrom, to: rec.birthTo, precision: rec.birthPrecision} END,
  citizenship: rec.citizenship, district: rec.district, identifiers: identifiers, cases: cases, isProtected: isProtected,
  isSealed: coalesce(rec.isProtected, false), mayEdit: rec.scope IN $editScopes,
  isWanted: WANTED(p)
} AS side
ORDER BY side.side
WITH c, collect(side) AS sides
WHERE size(sides) = 2
OPTIONAL MATCH (proposer:User {id: c.proposedBy})
OPTIONAL MATCH (decider:User {id: c.decidedBy})
RETURN c.id AS id, c.state AS state, c.verdict AS verdict, c.score AS score, c.alert AS alert, c.reasonsAz AS reasonsAz, c.reasonsEn AS reasonsEn,
       c.reasonsFavour AS reasonsFavour, c.note AS note, c.unsureAt IS NOT NULL AS isUnsure, c.proposedBy AS proposedBy,
       CASE WHEN proposer IS NULL THEN null ELSE {az: proposer.nameAz, en: proposer.nameEn} END AS proposedByName,
       CASE WHEN decider IS NULL THEN null ELSE {az: decider.nameAz, en: decider.nameEn} END AS decidedByName,
       c.decidedAt AS decidedAt, c.decisionKey AS decisionKey, c.scope AS scope, sides
