// purpose: what the records asked for say of a person, for comparing them with others
// params: ids
// returns: id, scope, personId, names, sex, birthFrom, birthTo, citizenship, district, isProtected, identifiers, thingIds, isSought
// timeout: 60
// unscoped: people who are sought are compared with every compartment (hit or no hit); what is read here is judged in the server and reaches no answer
// What is told of helped victims stays out: those who help compare nobody.
UNWIND $ids AS wanted
MATCH (rec:Record {id: wanted})-[d:DESCRIBES]->(p:Person)
WHERE rec.supersededAt IS NULL AND d.supersededAt IS NULL AND NOT rec.scope STARTS WITH 'support:'
CALL (rec) {
  OPTIONAL MATCH (rec)-[t:NAMED]->(name:Name)
  WHERE t.supersededAt IS NULL AND name.supersededAt IS NULL
  WITH name
  ORDER BY name.id
  LIMIT 50
  RETURN collect(name.text) AS names
}
CALL (rec, p) {
  OPTIONAL MATCH (p)-[h:HAS_IDENTIFIER|HOLDS_DOCUMENT]->(thing:Anchor)
  WHERE h.supersededAt IS NULL AND h.scope = rec.scope
  WITH thing
  ORDER BY thing.id
  LIMIT 50
  RETURN collect(CASE WHEN thing IS NOT NULL THEN {scheme: coalesce(thing.scheme, 'DOCUMENT'), value: thing.value} END) AS identifiers,
         collect(thing.id) AS thingIds
}
RETURN rec.id AS id, rec.scope AS scope, p.id AS personId, names, rec.sex AS sex, rec.birthFrom AS birthFrom, rec.birthTo AS birthTo,
       rec.citizenship AS citizenship, rec.district AS district, coalesce(rec.isProtected, false) AS isProtected, identifiers, thingIds,
       EXISTS { MATCH (n:Notice|DomesticSearch)-[k:SEEKS]->(p) WHERE n.supersededAt IS NULL AND k.supersededAt IS NULL } AS isSought
ORDER BY id
