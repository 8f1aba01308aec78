// purpose: what the records asked for say of a person, for comparing them with others; `mayEdit` where the reader may write
// params: ids
// returns: id, scope, personId, names, sex, birthFrom, birthTo, citizenship, district, isProtected, identifiers, thingIds, isSought, mayEdit
// timeout: 60
// What is told of helped victims stays out: those who help compare nobody.
UNWIND $ids AS wanted
MATCH (rec:Record {id: wanted})-[d:DESCRIBES]->(p:Person)
WHERE VISIBLE(rec) AND VISIBLE(d) AND NOT rec.scope STARTS WITH 'support:'
CALL (rec) {
  OPTIONAL MATCH (rec)-[t:NAMED]->(name:Name)
  WHERE VISIBLE(t) AND VISIBLE(name)
  WITH name
  ORDER BY name.id
  LIMIT 50
  RETURN collect(name.text) AS names
}
CALL (rec, p) {
  OPTIONAL MATCH (p)-[h:HAS_IDENTIFIER|HOLDS_DOCUMENT]->(thing:Anchor)
  WHERE VISIBLE(h) AND h.scope = rec.scope
  WITH thing
  ORDER BY thing.id
  LIMIT 50
  RETURN collect(CASE WHEN thing IS NOT NULL THEN {scheme: coalesce(thing.scheme, 'DOCUMENT'), value: thing.value} END) AS identifiers,
         collect(thing.id) AS thingIds
}
RETURN rec.id AS id, rec.scope AS scope, p.id AS personId, names, rec.sex AS sex, rec.birthFrom AS birthFrom, rec.birthTo AS birthTo,
       rec.citizenship AS citizenship, rec.district AS district, coalesce(rec.isProtected, false) AS isProtected, identifiers, thingIds,
       EXISTS { MATCH (n:Notice|DomesticSearch)-[k:SEEKS]->(p) WHERE VISIBLE(n) AND VISIBLE(k) } AS isSought,
       rec.scope IN $editScopes AS mayEdit
ORDER BY id
