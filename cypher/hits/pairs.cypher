// purpose: for each record, other records that share a key of a name or hold the same identifier or document; those that share most first
// params: rows, most, onlySought
// returns: id, others
// timeout: 60
// unscoped: people who are sought are compared with every compartment (hit or no hit); what is read here is judged in the server and reaches no answer
// Nothing is ranked by the index: its score would depend on what the reader may not see.
UNWIND $rows AS row
CALL (row) {
  CALL (row) {
    CALL db.index.fulltext.queryNodes('name_match', row.query) YIELD node AS name
    WHERE name.supersededAt IS NULL
    MATCH (other:Record)-[n:NAMED]->(name)
    WHERE other.supersededAt IS NULL AND n.supersededAt IS NULL
    RETURN other, size([key IN split(name.matchKeys, ' ') WHERE row.keys[key]]) AS shared, false AS byNumber
    UNION ALL
    UNWIND row.thingIds AS thingId
    MATCH (thing:Anchor {id: thingId})<-[h:HAS_IDENTIFIER|HOLDS_DOCUMENT]-(holder:Person)
    WHERE h.supersededAt IS NULL
    MATCH (other:Record)-[d:DESCRIBES]->(holder)
    WHERE other.supersededAt IS NULL AND d.supersededAt IS NULL AND other.scope = h.scope
    RETURN other, 1000 AS shared, true AS byNumber
  }
  WITH other, max(shared) AS shared, max(byNumber) AS byNumber
  WHERE other.id <> row.id AND NOT other.scope STARTS WITH 'support:'
  MATCH (other)-[d:DESCRIBES]->(q:Person)
  WHERE d.supersededAt IS NULL AND q.id <> row.personId
    AND ($onlySought = false OR EXISTS { MATCH (n:Notice|DomesticSearch)-[k:SEEKS]->(q) WHERE n.supersededAt IS NULL AND k.supersededAt IS NULL })
  WITH other, shared, byNumber
  ORDER BY shared DESC, other.id
  LIMIT toInteger($most)
  RETURN collect({id: other.id, birthFrom: other.birthFrom, birthTo: other.birthTo, byNumber: byNumber}) AS others
}
RETURN row.id AS id, others
