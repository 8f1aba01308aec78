// purpose: the notices of ours and the searches by which people are sought, of what lies in some compartments
// params: ids, within
// returns: id, personId, kind, handling, sex, birth, citizenship, names, number, on, article, colour, purpose, value, detail
// timeout: 30
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  MATCH (n:Notice)-[k:SEEKS]->(p)
  WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $within AND n.ours
  RETURN n.id AS id, 'NOTICE' AS kind, n.handling AS handling, n.number AS number, n.recordedAt AS on, null AS article, n.colour AS colour, n.purpose AS purpose, null AS value, null AS detail
  UNION
  MATCH (s:DomesticSearch)-[k:SEEKS]->(p)
  WHERE VISIBLE(s) AND VISIBLE(k) AND s.scope IN $within AND coalesce(s.to, '~') > $lookedAt
  RETURN s.id AS id, 'SEARCH' AS kind, s.handling AS handling, s.number AS number, s.from AS on, null AS article, null AS colour, null AS purpose, s.sourceText AS value, s.orderedBy AS detail
}
RETURN id, p.id AS personId, kind, coalesce(handling, 'H0') AS handling, null AS sex, null AS birth, null AS citizenship, [] AS names, number, on, article, colour, purpose, value, detail
ORDER BY kind, on DESC, id
LIMIT 201
