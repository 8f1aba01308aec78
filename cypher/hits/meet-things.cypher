// purpose: things of these records that also have a person or a line of calls or payments in a compartment that no case holds together with theirs, once for a thing and two compartments
// params: ids, most
// returns: thingId, mineId, otherId, mineScope, otherScope
// timeout: 60
// unscoped: a hit or no hit over compartments; the ids of records go into the hit and into no answer
// `otherId` is null where the other side has lines alone.
UNWIND $ids AS wanted
MATCH (mine:Record {id: wanted})-[d:DESCRIBES]->(p:Person)
WHERE mine.supersededAt IS NULL AND d.supersededAt IS NULL AND mine.scope STARTS WITH 'case:'
MATCH (p)-[u:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED]->(thing:Anchor)
WHERE u.supersededAt IS NULL AND u.scope = mine.scope
CALL (mine, thing) {
  CALL (mine, thing) {
    MATCH (thing)<-[v:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED]-(q:Person)
    WHERE v.supersededAt IS NULL AND v.scope <> mine.scope AND v.scope STARTS WITH 'case:'
      AND NOT EXISTS { MATCH (:Compartment {id: v.scope})<-[:HOLDS]-(:Case)-[:HOLDS]->(:Compartment {id: mine.scope}) }
    MATCH (other:Record)-[e:DESCRIBES]->(q)
    WHERE other.supersededAt IS NULL AND e.supersededAt IS NULL AND other.scope = v.scope
    RETURN v.scope AS otherScope, other.id AS otherId
    UNION
    MATCH (thing)-[v:CONTACTED|PAID]-(:Anchor)
    WHERE v.supersededAt IS NULL AND v.scope <> mine.scope AND v.scope STARTS WITH 'case:'
      AND NOT EXISTS { MATCH (:Compartment {id: v.scope})<-[:HOLDS]-(:Case)-[:HOLDS]->(:Compartment {id: mine.scope}) }
    RETURN v.scope AS otherScope, null AS otherId
  }
  RETURN otherScope, min(otherId) AS otherId
  ORDER BY otherScope
  LIMIT toInteger($most)
}
RETURN thing.id AS thingId, mine.scope AS mineScope, otherScope, min(mine.id) AS mineId, min(otherId) AS otherId
ORDER BY thingId, mineScope, otherScope
