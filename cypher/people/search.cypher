// purpose: people under a name that the reader may see: most words found whole first, then as beginnings, then with a mistake
// params: query, words, first
// returns: person, matchedName, sex, birth, cases
// The score of the index counts what others hold too and is not used: the order follows from the visible names alone.
CALL db.index.fulltext.queryNodes('name_search', $query) YIELD node AS name
WITH name
WHERE VISIBLE(name)
WITH name, split(name.search, ' ') AS keys
WITH name,
     size([spellings IN $words WHERE any(spelling IN spellings WHERE spelling IN keys)]) AS whole,
     size([spellings IN $words WHERE any(spelling IN spellings WHERE any(key IN keys WHERE key STARTS WITH spelling))]) AS begun
ORDER BY whole DESC, begun DESC, name.id
LIMIT 500
MATCH (rec:Record)-[t:NAMED]->(name)
WHERE VISIBLE(rec) AND VISIBLE(t)
MATCH (rec)-[d:DESCRIBES]->(p:Person)
WHERE VISIBLE(d)
  AND NOT EXISTS { MATCH (r:Record {isProtected: true})-[s:DESCRIBES]->(p) WHERE VISIBLE(r) AND VISIBLE(s) }
WITH p, rec, name, whole, begun
ORDER BY whole DESC, begun DESC, name.text, name.id
WITH p, collect({rec: rec, text: name.text, whole: whole, begun: begun})[0] AS best
ORDER BY best.whole DESC, best.begun DESC, best.text, p.id
LIMIT toInteger($first)
WITH p, best, best.rec AS rec
CALL (p) {
  MATCH (r:Record)-[s:DESCRIBES]->(p)
  WHERE VISIBLE(r) AND VISIBLE(s)
  MATCH (k:Compartment {id: r.scope})<-[:HOLDS]-(c:Case)
  WHERE VISIBLE(c)
  WITH DISTINCT c
  ORDER BY c.openedOn DESC, c.id
  LIMIT 20
  RETURN collect({id: c.id}) AS cases
}
RETURN {id: p.id} AS person, best.text AS matchedName, rec.sex AS sex,
       CASE WHEN rec.birthText IS NULL THEN null ELSE {text: rec.birthText, from: rec.birthFrom, to: rec.birthTo, precision: rec.birthPrecision} END AS birth,
       cases
ORDER BY best.whole DESC, best.begun DESC, matchedName, p.id
