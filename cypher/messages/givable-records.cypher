// purpose: what records say of people, of what lies in some compartments
// params: ids, within
// returns: id, personId, kind, handling, sex, birth, birthPlace, citizenship, names, number, on, article, value
// timeout: 30
// Whoever is protected is left out by who asks.
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
MATCH (rec:Record)-[d:DESCRIBES]->(p)
WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.scope IN $within
WITH p, rec
ORDER BY rec.recordedAt DESC, rec.id
LIMIT 201
CALL (rec) {
  OPTIONAL MATCH (rec)-[t:NAMED]->(name:Name)
  WHERE VISIBLE(t) AND VISIBLE(name)
  WITH name
  ORDER BY CASE name.kind WHEN 'LEGAL' THEN 0 WHEN 'TRANSLITERATED' THEN 1 WHEN 'MRZ' THEN 2 ELSE 3 END, name.id
  LIMIT 20
  RETURN collect(CASE WHEN name IS NOT NULL THEN {text: name.text, script: name.script, kind: name.kind} END) AS names
}
RETURN rec.id AS id, p.id AS personId, 'RECORD' AS kind, coalesce(rec.handling, 'H0') AS handling, rec.sex AS sex, rec.birthText AS birth, rec.birthPlace AS birthPlace,
       rec.citizenship AS citizenship, names, null AS number, rec.recordedAt AS on, null AS article, rec.note AS value
ORDER BY on DESC, id
