// purpose: numbers and accounts of the calls or payments that an import brought, which a person in a compartment that no case holds together with theirs uses
// params: importId, most
// returns: thingId, mineScope, otherScope, otherId
// timeout: 60
// unscoped: a hit or no hit over compartments; the ids of records go into the hit and into no answer
CALL () {
  MATCH (thing:Anchor)-[r:CONTACTED]-(:Anchor)
  USING INDEX SEEK r:CONTACTED(importId)
  WHERE r.importId = $importId AND r.supersededAt IS NULL
  RETURN DISTINCT thing, r.scope AS mineScope
  UNION
  MATCH (thing:Anchor)-[r:PAID]-(:Anchor)
  USING INDEX SEEK r:PAID(importId)
  WHERE r.importId = $importId AND r.supersededAt IS NULL
  RETURN DISTINCT thing, r.scope AS mineScope
}
MATCH (thing)<-[v:USES|OWNS]-(q:Person)
WHERE v.supersededAt IS NULL AND v.scope <> mineScope AND v.scope STARTS WITH 'case:'
  AND NOT EXISTS { MATCH (:Compartment {id: v.scope})<-[:HOLDS|SHARES]-(:Case)-[:HOLDS|SHARES]->(:Compartment {id: mineScope}) }
MATCH (other:Record)-[e:DESCRIBES]->(q)
WHERE other.supersededAt IS NULL AND e.supersededAt IS NULL AND other.scope = v.scope
WITH thing, mineScope, v.scope AS otherScope, min(other.id) AS otherId
ORDER BY thing.id, otherScope
LIMIT toInteger($most)
RETURN thing.id AS thingId, mineScope, otherScope, otherId
