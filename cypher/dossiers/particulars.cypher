// purpose: what the records of a case say of people where nobody is protected: sex, birth and its place, citizenship, every name, the papers and numbers they hold, and the photographs that a record rests on
// params: caseId, ids
// returns: personId, recordId, handling, grade, sex, birth, birthPlace, citizenship, names, papers, photographs
// Records and links of the compartment of the case alone, as in names-in-script. A paper of somebody stands with the first of the records.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
UNWIND $ids AS wanted
MATCH (a:Person {id: wanted})
WHERE NOT EXISTS { MATCH (a)<-[p:DESCRIBES]-(shield:Record {isProtected: true}) WHERE PROTECTS(p) AND PROTECTS(shield) }
MATCH (a)<-[d:DESCRIBES]-(rec:Record)
WHERE VISIBLE(d) AND VISIBLE(rec) AND rec.scope = 'case:' + $caseId AND rec.pseudonym IS NULL
WITH a, rec
ORDER BY a.id, rec.recordedAt, rec.id
LIMIT 2000
CALL (rec) {
  OPTIONAL MATCH (rec)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(n) AND VISIBLE(name) AND name.text IS NOT NULL
  WITH name
  ORDER BY name.kind, name.text, name.id
  LIMIT 50
  RETURN collect(CASE WHEN name IS NOT NULL THEN {text: name.text, kind: name.kind} END) AS names
}
CALL (a) {
  OPTIONAL MATCH (a)-[h:HOLDS_DOCUMENT|HAS_IDENTIFIER]->(thing:Anchor)
  WHERE VISIBLE(h) AND h.scope = 'case:' + $caseId AND h.certainty <> 'REFUTED'
  WITH h, thing
  ORDER BY thing.value, h.id
  LIMIT 50
  RETURN collect(CASE WHEN h IS NOT NULL THEN {factId: h.id, value: thing.value, sort: coalesce(h.documentType, thing.scheme), authenticity: h.authenticity,
                                               grade: coalesce(h.reliability, '') + coalesce(toString(toInteger(h.credibility)), '')} END) AS papers
}
CALL (rec) {
  OPTIONAL MATCH (cited:Citation {factId: rec.id})
  WHERE VISIBLE(cited) AND NOT coalesce(cited.against, false)
  MATCH (photo:Fact:Exhibit {id: cited.sourceId})
  WHERE VISIBLE(photo) AND photo.kind = 'PHOTOGRAPH'
  WITH DISTINCT photo
  ORDER BY photo.id
  LIMIT 50
  RETURN collect(photo.id) AS photographs
}
OPTIONAL MATCH (k:Country {code: rec.citizenship})
RETURN a.id AS personId, rec.id AS recordId, coalesce(rec.handling, 'H0') AS handling, coalesce(rec.reliability, '') + coalesce(toString(toInteger(rec.credibility)), '') AS grade,
       rec.sex AS sex, rec.birthText AS birth, rec.birthPlace AS birthPlace, CASE WHEN k IS NOT NULL THEN {az: k.nameAz, en: k.nameEn} END AS citizenship, names, papers, photographs
ORDER BY personId, rec.recordedAt, recordId
