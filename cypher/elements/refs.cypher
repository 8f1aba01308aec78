// purpose: elements of the network in one line each, under the names that the reader may see
// params: ids
// returns: id, kind, label, title, isProtected, isWanted, role, detail, hubValue
// A person goes by the best record: one with a legal name first, the newest among equals; once any record protects her, by the pseudonym alone.
// A thing's number is as secret as the facts that lead to it: it is told only when one of them is visible. Of a hub that is asked
// by network/hub-neighbours; whoever reads this keeps the number until it is answered.
// Whoever is no longer a suspect or a witness is not shown as one; a victim stays one.
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
CALL (a) {
  OPTIONAL MATCH (a)<-[d:DESCRIBES]-(rec:Record)
  WHERE VISIBLE(d) AND VISIBLE(rec)
  OPTIONAL MATCH (rec)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(n) AND VISIBLE(name)
  RETURN rec, name
  ORDER BY CASE name.kind WHEN 'LEGAL' THEN 0 WHEN 'TRANSLITERATED' THEN 1 WHEN 'MRZ' THEN 2 ELSE 3 END,
           rec.recordedAt DESC, rec.id, name.id
  LIMIT 1
}
CALL (a) {
  OPTIONAL MATCH (a)<-[p:DESCRIBES]-(shield:Record {isProtected: true})
  WHERE PROTECTS(p) AND PROTECTS(shield)
  RETURN shield
  ORDER BY shield.recordedAt DESC, shield.id
  LIMIT 1
}
WITH a, CASE WHEN shield IS NULL THEN coalesce(rec.pseudonym, name.text, rec.title) ELSE coalesce(shield.pseudonym, '') END AS described,
     CASE
       WHEN rec.titleAz IS NOT NULL THEN {az: rec.titleAz, en: rec.titleEn}
       WHEN a.nameAz IS NOT NULL THEN {az: a.nameAz, en: a.nameEn}
     END AS title,
     shield IS NOT NULL AS isProtected,
     coalesce(rec.form, rec.country, a.code) AS detail, rec IS NOT NULL AS isDescribed
RETURN a.id AS id,
       head([label IN labels(a) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind,
       coalesce(
         described,
         title.az,
         CASE WHEN isDescribed OR (NOT HUB(a) AND EXISTS { MATCH (a)-[r:LINKS]-(other:Anchor) WHERE VISIBLE(r) }) THEN a.value END,
         ''
       ) AS label,
       title,
       isProtected,
       WANTED(a) AS isWanted,
       CASE
         WHEN EXISTS {
           MATCH (a)<-[g:AGAINST]-(x:Decision)
           WHERE VISIBLE(g) AND VISIBLE(x) AND x.result = 'CONVICTED'
             AND NOT EXISTS {
               MATCH path = (later:Decision)-[:FOLLOWS*1..2]->(x)
               WHERE VISIBLE(later) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND later.result IN ['OVERTURNED', 'ACQUITTED']
             }
         } THEN 'CONVICTED'
         WHEN EXISTS { MATCH (a)<-[g:AGAINST]-(x:Charge) WHERE VISIBLE(g) AND VISIBLE(x) AND APPROVED(x) } THEN 'ACCUSED'
         WHEN EXISTS { MATCH (a)-[r:SUSPECT_IN]->(c:Case) WHERE VISIBLE(r) AND VISIBLE(c) AND coalesce(r.validTo, '') + '~' >= $lookedAt } THEN 'SUSPECT'
         WHEN EXISTS { MATCH (a)-[r:VICTIM_IN]->(c:Case) WHERE VISIBLE(r) AND VISIBLE(c) } THEN 'VICTIM'
         WHEN EXISTS { MATCH (a)-[r:INJURED_PARTY_IN]->(c:Case) WHERE VISIBLE(r) AND VISIBLE(c) } THEN 'INJURED_PARTY'
         WHEN EXISTS { MATCH (a)-[r:WITNESS_IN]->(c:Case) WHERE VISIBLE(r) AND VISIBLE(c) AND coalesce(r.validTo, '') + '~' >= $lookedAt } THEN 'WITNESS'
       END AS role,
       detail,
       CASE WHEN NOT isDescribed AND coalesce(described, title.az) IS NULL AND HUB(a) THEN a.value END AS hubValue
