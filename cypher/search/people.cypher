// purpose: people under a name or a number that the reader may see, with what an answer is narrowed by
// params: query, numbers, most
// returns: id, matches, sexes, nationalities, births, hidesIn, roles, cases
// The score is the weight of the clauses that fit: it depends on the name alone, and only chooses whom the name engine then ranks.
CALL () {
// include: search/held
  CALL db.index.fulltext.queryNodes('name_search', $query + ' +(' + held + ')^0') YIELD node AS name, score
  WHERE VISIBLE(name)
  WITH name, score
  ORDER BY score DESC, name.id
  LIMIT toInteger($most)
  MATCH (rec:Record)-[t:NAMED]->(name)
  WHERE VISIBLE(rec) AND VISIBLE(t)
  MATCH (rec)-[d:DESCRIBES]->(p:Person)
  WHERE VISIBLE(d)
    AND NOT EXISTS { MATCH (r:Record {isProtected: true})-[s:DESCRIBES]->(p) WHERE PROTECTS(r) AND PROTECTS(s) }
  RETURN p, name.text AS text, 'Name' AS by
  UNION
  UNWIND $numbers AS number
  MATCH (thing:Anchor)
  USING INDEX SEEK thing:Anchor(value)
  WHERE thing.value STARTS WITH number
  MATCH (p:Person)-[h:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED]->(thing)
  WHERE VISIBLE(h)
  WITH DISTINCT p, thing
  ORDER BY thing.value, p.id
  LIMIT 100
  RETURN p, thing.value AS text, coalesce(thing.scheme, head([label IN labels(thing) WHERE label <> 'Anchor'])) AS by
}
WITH p, collect({text: text, by: by}) AS matches
CALL (p) {
  MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  WITH rec
  ORDER BY rec.birthPrecision, rec.recordedAt DESC, rec.id
  RETURN collect(DISTINCT rec.sex) AS sexes, collect(DISTINCT rec.citizenship) AS nationalities, collect(DISTINCT rec.scope) AS scopes,
         collect(CASE WHEN rec.birthText IS NOT NULL THEN {text: rec.birthText, from: rec.birthFrom, to: rec.birthTo, precision: rec.birthPrecision} END) AS births
}
CALL (p) {
  MATCH (p)-[h:BELIEVED_HIDING_IN|CITIZEN_OF]->(k:Country)
  WHERE VISIBLE(h)
  RETURN collect(DISTINCT CASE type(h) WHEN 'BELIEVED_HIDING_IN' THEN k.code END) AS hidesIn,
         collect(DISTINCT CASE type(h) WHEN 'CITIZEN_OF' THEN k.code END) AS citizenOf
}
CALL (p) {
  MATCH (p)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case)
  WHERE VISIBLE(r) AND VISIBLE(c)
  RETURN collect(DISTINCT {id: c.id, role: replace(type(r), '_IN', ''), country: c.mainCountry, openedOn: c.openedOn}) AS roles
}
CALL (p) {
  MATCH (p)<-[a:AGAINST]-(x:Charge|Decision)
  WHERE VISIBLE(a) AND VISIBLE(x) AND ((x:Charge AND APPROVED(x)) OR x.result = 'CONVICTED')
    AND NOT EXISTS {
      MATCH path = (later:Decision)-[:FOLLOWS*1..2]->(x)
      WHERE VISIBLE(later) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND later.result IN ['OVERTURNED', 'ACQUITTED']
    }
  MATCH (x)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  RETURN collect(DISTINCT {id: c.id, role: CASE WHEN x:Charge THEN 'ACCUSED' ELSE 'CONVICTED' END, country: c.mainCountry, openedOn: c.openedOn}) AS proceedings
}
CALL (scopes) {
  UNWIND scopes AS scope
  MATCH (k:Compartment {id: scope})<-[:HOLDS]-(c:Case)
  WHERE VISIBLE(c)
  RETURN collect(DISTINCT {id: c.id, country: c.mainCountry, openedOn: c.openedOn}) AS cases
}
RETURN p.id AS id, matches, sexes, nationalities + citizenOf AS nationalities, births, hidesIn, roles + proceedings AS roles, cases
ORDER BY id
