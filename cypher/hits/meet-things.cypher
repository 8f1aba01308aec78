// purpose: things of these records, or documents and numbers that they describe, that also have a person or a line of calls or payments in a compartment that no case holds together with theirs, once for a thing and two compartments
// params: ids, most
// returns: thingId, mineId, otherId, mineScope, otherScope
// timeout: 60
// unscoped: a hit or no hit over compartments; the ids of records go into the hit and into no answer
// `otherId` is null where the other side has lines alone.
UNWIND $ids AS wanted
MATCH (mine:Record {id: wanted})-[d:DESCRIBES]->(described:Anchor)
WHERE mine.supersededAt IS NULL AND d.supersededAt IS NULL AND mine.scope STARTS WITH 'case:'
CALL (mine, described) {
  MATCH (described)-[u:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED]->(thing:Anchor)
  WHERE described:Person AND u.supersededAt IS NULL AND u.scope = mine.scope
  RETURN thing
  UNION
  WITH described
  WHERE described:Document OR described:Identifier
  RETURN described AS thing
}
CALL (mine, thing) {
  CALL (mine, thing) {
    MATCH (thing)<-[v:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED]-(q:Person)
    WHERE v.supersededAt IS NULL AND v.scope <> mine.scope AND v.scope STARTS WITH 'case:'
      AND NOT EXISTS { MATCH (:Compartment {id: v.scope})<-[:HOLDS|SHARES]-(:Case)-[:HOLDS|SHARES]->(:Compartment {id: mine.scope}) }
    MATCH (other:Record)-[e:DESCRIBES]->(q)
    WHERE other.supersededAt IS NULL AND e.supersededAt IS NULL AND other.scope = v.scope
    RETURN v.scope AS otherScope, other.id AS otherId
    UNION
    MATCH (other:Record)-[e:DESCRIBES]->(thing)
    WHERE (thing:Document OR thing:Identifier) AND other.supersededAt IS NULL AND e.supersededAt IS NULL
      AND other.scope <> mine.scope AND other.scope STARTS WITH 'case:'
      AND NOT EXISTS { MATCH (:Compartment {id: other.scope})<-[:HOLDS|SHARES]-(:Case)-[:HOLDS|SHARES]->(:Compartment {id: mine.scope}) }
    RETURN other.scope AS otherScope, other.id AS otherId
    UNION
    MATCH (thing)-[v:CONTACTED|PAID]-(:Anchor)
    WHERE v.supersededAt IS NULL AND v.scope <> mine.scope AND v.scope STARTS WITH 'case:'
      AND NOT EXISTS { MATCH (:Compartment {id: v.scope})<-[:HOLDS|SHARES]-(:Case)-[:HOLDS|SHARES]->(:Compartment {id: mine.scope}) }
    RETURN v.scope AS otherScope, null AS otherId
  }
  RETURN otherScope, min(otherId) AS otherId
  ORDER BY otherScope
  LIMIT toInteger($most)
}
RETURN thing.id AS thingId, mine.scope AS mineScope, otherScope, min(mine.id) AS mineId, min(otherId) AS otherId
ORDER BY thingId, mineScope, otherScope
