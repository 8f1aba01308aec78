// purpose: what the reader himself may see of his own records that meet others: what of them was compared, and whether the person is sought
// params: ids
// returns: recordId, scope, names, birthText, citizenship, identifiers, isSought, noticeIds, mayEdit
// timeout: 30
// It asks nothing of the other side: whatever stands there, the answer is the same.
UNWIND $ids AS wanted
MATCH (rec:Record {id: wanted})-[d:DESCRIBES]->(p:Person)
WHERE VISIBLE(rec) AND VISIBLE(d)
WITH rec, p, EXISTS { MATCH (other:Record {isProtected: true})-[o:DESCRIBES]->(p) WHERE PROTECTS(other) AND PROTECTS(o) } AS isProtected
CALL (rec, isProtected) {
  OPTIONAL MATCH (rec)-[t:NAMED]->(name:Name)
  WHERE VISIBLE(t) AND VISIBLE(name) AND NOT isProtected
  WITH name
  ORDER BY CASE name.kind WHEN 'LEGAL' THEN 0 WHEN 'TRANSLITERATED' THEN 1 WHEN 'MRZ' THEN 2 ELSE 3 END, name.text, name.id
  LIMIT 5
  RETURN collect(name.text) AS names
}
CALL (rec, p, isProtected) {
  OPTIONAL MATCH (p)-[h:HAS_IDENTIFIER|HOLDS_DOCUMENT]->(thing:Anchor)
  WHERE VISIBLE(h) AND h.scope = rec.scope AND NOT isProtected
  WITH DISTINCT thing
  ORDER BY thing.key
  LIMIT 5
  RETURN collect(thing.value) AS identifiers
}
CALL (p) {
  OPTIONAL MATCH (n:Notice)-[k:SEEKS]->(p)
  WHERE VISIBLE(n) AND VISIBLE(k)
  WITH DISTINCT n.id AS noticeId
  ORDER BY noticeId
  LIMIT 10
  RETURN collect(noticeId) AS noticeIds
}
RETURN rec.id AS recordId, rec.scope AS scope, names, CASE WHEN isProtected THEN null ELSE rec.birthText END AS birthText,
       CASE WHEN isProtected THEN null ELSE rec.citizenship END AS citizenship, identifiers, WANTED(p) AS isSought, noticeIds,
       rec.scope IN $editScopes AS mayEdit
ORDER BY recordId
