// purpose: under which name each element goes, and the record from which the name is taken with its handling code and compartment
// params: ids, caseId
// returns: id, kind, label, title, isProtected, birth, recordId, handling, scope
// A record of the case comes before those of others: a dossier says what its own case knows. Then the order is that of elements/refs: the best record of
// those that the reader may see; once any record protects a person, the pseudonym alone, by the record that most readers of the case see.
CALL () {
  MATCH (c:Case {id: $caseId})-[:HOLDS|SHARES]->(k:Compartment)
  WHERE VISIBLE(c)
  RETURN collect(k.id) AS own
}
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
CALL (a, own) {
  OPTIONAL MATCH (a)<-[d:DESCRIBES]-(rec:Record)
  WHERE VISIBLE(d) AND VISIBLE(rec)
  OPTIONAL MATCH (rec)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(n) AND VISIBLE(name)
  RETURN rec, name
  ORDER BY rec.scope IN own DESC, CASE name.kind WHEN 'LEGAL' THEN 0 WHEN 'TRANSLITERATED' THEN 1 WHEN 'MRZ' THEN 2 ELSE 3 END,
           rec.recordedAt DESC, rec.id, name.id
  LIMIT 1
}
CALL (a, own) {
  OPTIONAL MATCH (a)<-[p:DESCRIBES]-(shield:Record {isProtected: true})
  WHERE PROTECTS(p) AND PROTECTS(shield)
  RETURN shield
  ORDER BY shield.scope = 'case:' + $caseId DESC, shield.scope IN own DESC, shield.recordedAt DESC, shield.id
  LIMIT 1
}
WITH a, rec, name, shield, coalesce(shield, rec) AS by
RETURN a.id AS id, head([label IN labels(a) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind,
       CASE WHEN shield IS NULL THEN coalesce(rec.pseudonym, name.text, rec.titleAz, rec.title, a.nameAz, a.value, '') ELSE coalesce(shield.pseudonym, '') END AS label,
       CASE WHEN rec.titleAz IS NOT NULL THEN {az: rec.titleAz, en: rec.titleEn} WHEN a.nameAz IS NOT NULL THEN {az: a.nameAz, en: a.nameEn} END AS title,
       shield IS NOT NULL OR rec.pseudonym IS NOT NULL AS isProtected,
       CASE WHEN shield IS NULL AND rec.pseudonym IS NULL THEN rec.birthText END AS birth,
       by.id AS recordId, coalesce(by.handling, 'H0') AS handling, by.scope AS scope
