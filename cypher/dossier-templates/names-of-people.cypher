// purpose: every name that records have of people, so that no template names them; answered to nobody: a protected person goes by a pseudonym, and a text may still have the name
// params: ids
// returns: name
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
MATCH (rec:Record)-[d:DESCRIBES]->(p)
WHERE VISIBLE(rec) AND VISIBLE(d)
MATCH (rec)-[n:NAMED]->(name:Name)
WHERE VISIBLE(n) AND VISIBLE(name)
WITH DISTINCT name.text AS name
ORDER BY name
LIMIT 50000
RETURN name
