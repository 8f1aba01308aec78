// A record that is bound as rec, with isProtected of whom it describes: the best of its names, and the country of which it says a citizen. Of a protected person no name.
CALL (rec, isProtected) {
  OPTIONAL MATCH (rec)-[t:NAMED]->(n:Name)
  WHERE VISIBLE(t) AND VISIBLE(n) AND NOT isProtected
  RETURN n.text AS name
  ORDER BY CASE n.kind WHEN 'LEGAL' THEN 0 WHEN 'TRANSLITERATED' THEN 1 WHEN 'MRZ' THEN 2 ELSE 3 END, n.text, n.id
  LIMIT 1
}
CALL (rec) {
  OPTIONAL MATCH (k:Country {code: rec.citizenship})
  RETURN k AS country
  ORDER BY k.id
  LIMIT 1
}
