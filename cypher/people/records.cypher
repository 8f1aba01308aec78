// purpose: what sources say of a person, the newest first; once a record that the reader sees protects her, her names and where she was born are not shown, nor the source in words but to who holds her identity
// params: id
// returns: id, personId, case, names, sex, birth, birthPlace, citizenship, district, grade, certainty, reliability, credibility, handling, sourceText, recordedAt, recordedById, recordedBy, earlierIds, mayCorrect
MATCH (p:Person {id: $id})
WITH p, EXISTS { MATCH (r:Record {isProtected: true})-[t:DESCRIBES]->(p) WHERE PROTECTS(r) AND PROTECTS(t) } AS isProtected
MATCH (rec:Record)-[d:DESCRIBES]->(p)
WHERE VISIBLE(rec) AND VISIBLE(d)
WITH rec, isProtected
ORDER BY rec.recordedAt DESC, rec.id
LIMIT 200
CALL (rec, isProtected) {
  OPTIONAL MATCH (rec)-[t:NAMED]->(name:Name)
  WHERE VISIBLE(t) AND VISIBLE(name) AND NOT isProtected
  WITH name
  ORDER BY CASE name.kind WHEN 'LEGAL' THEN 0 WHEN 'TRANSLITERATED' THEN 1 WHEN 'MRZ' THEN 2 ELSE 3 END, name.text, name.id
  LIMIT 50
  RETURN collect(CASE WHEN name IS NOT NULL THEN {id: name.id, text: name.text, script: name.script, kind: name.kind} END) AS names
}
CALL (rec) {
  OPTIONAL MATCH (k:Compartment {id: rec.scope})<-[:HOLDS]-(c:Case)
  WHERE VISIBLE(c)
  RETURN c.id AS caseId
  ORDER BY caseId
  LIMIT 1
}
OPTIONAL MATCH (u:User {id: rec.recordedBy})
RETURN rec.id AS id, $id AS personId, CASE WHEN caseId IS NULL THEN null ELSE {id: caseId} END AS case, names, rec.sex AS sex,
       CASE WHEN rec.birthText IS NULL THEN null ELSE {text: rec.birthText, from: rec.birthFrom, to: rec.birthTo, precision: rec.birthPrecision} END AS birth,
       CASE WHEN isProtected THEN null ELSE rec.birthPlace END AS birthPlace,
       CASE WHEN rec.citizenship IS NULL THEN null ELSE {code: rec.citizenship} END AS citizenship,
       CASE WHEN rec.district IS NULL THEN null ELSE {code: rec.district} END AS district,
       rec.reliability + toString(toInteger(rec.credibility)) AS grade, rec.certainty AS certainty, rec.reliability AS reliability,
       toInteger(rec.credibility) AS credibility, rec.handling AS handling,
       CASE WHEN isProtected AND NOT rec.scope + ':identity' IN $scopes THEN null ELSE rec.sourceText END AS sourceText, rec.recordedAt AS recordedAt, rec.recordedBy AS recordedById,
       CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END AS recordedBy, coalesce(rec.earlierIds, []) AS earlierIds,
       caseId IS NOT NULL AND rec.scope STARTS WITH 'case:' AND rec.scope IN $correctScopes AND (NOT isProtected OR rec.isProtected AND rec.scope + ':identity' IN $editScopes) AS mayCorrect
ORDER BY recordedAt DESC, id
