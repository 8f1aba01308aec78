// purpose: the names that a record gives, the best first, for correcting it
// params: id
// returns: text, script, kind, family, given, father
MATCH (rec:Fact:Record {id: $id})-[t:NAMED]->(n:Name)
WHERE VISIBLE(rec) AND VISIBLE(t) AND VISIBLE(n)
RETURN n.text AS text, n.script AS script, n.kind AS kind, n.family AS family, n.given AS given, n.father AS father
ORDER BY CASE kind WHEN 'LEGAL' THEN 0 WHEN 'TRANSLITERATED' THEN 1 WHEN 'MRZ' THEN 2 ELSE 3 END, text, n.id
LIMIT 50
