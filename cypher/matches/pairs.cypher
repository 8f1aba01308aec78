// purpose: for each record, other records that share a key of a name or hold the same identifier or document; those that share most first
// params: rows, most
// returns: id, others
// timeout: 60
// Nothing is ranked by the index: its score would depend on what the reader may not see.
// include: search/held
UNWIND $rows AS row
CALL (row, held) {
  CALL (row, held) {
    CALL db.index.fulltext.queryNodes('name_match', row.query + ' +(' + held + ')') YIELD node AS name
    WHERE VISIBLE(name)
    MATCH (other:Record)-[n:NAMED]->(name)
    WHERE VISIBLE(other) AND VISIBLE(n)
    RETURN other, size([key IN split(name.matchKeys, ' ') WHERE row.keys[key]]) AS shared, false AS byNumber
    UNION ALL
    UNWIND row.thingIds AS thingId
    MATCH (thing:Anchor {id: thingId})<-[h:HAS_IDENTIFIER|HOLDS_DOCUMENT]-(holder:Person)
    WHERE VISIBLE(h)
    MATCH (other:Record)-[d:DESCRIBES]->(holder)
    WHERE VISIBLE(other) AND VISIBLE(d) AND other.scope = h.scope
    RETURN other, 1000 AS shared, true AS byNumber
  }
  WITH other, max(shared) AS shared, max(byNumber) AS byNumber
  WHERE other.id <> row.id AND NOT other.scope STARTS WITH 'support:'
  MATCH (other)-[d:DESCRIBES]->(q:Person)
  WHERE VISIBLE(d) AND q.id <> row.personId
  WITH other, shared, byNumber
  ORDER BY shared DESC, other.id
  LIMIT toInteger($most)
  RETURN collect({id: other.id, birthFrom: other.birthFrom, birthTo: other.birthTo, byNumber: byNumber}) AS others
}
RETURN row.id AS id, others
