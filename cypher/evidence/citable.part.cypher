// The fact $factId, where the reader writes, with the source $sourceId and its file $fileId, all of which stand. A passage ($quote) needs the source in the
// compartment of the fact: whoever sees the one sees the other.
// A link is found between its two ends, an act at who acted, a role at whose it is, a fact that is a node by its id, and what a record says of a person with it.
CALL () {
  CALL () {
    MATCH (a:Anchor {id: $ends[0]})
    CALL (a) {
      MATCH (b:Anchor {id: $ends[1]})
      RETURN b
    }
    MATCH (a)-[r:LINKS]-(b)
    WHERE VISIBLE(r) AND r.id = $factId AND r.supersededAt IS NULL
    RETURN r.scope AS scope, r.handling AS handling
    UNION
    UNWIND $ends AS end
    MATCH (a:Anchor {id: end})-[r:ACTS]->(e:Episode)
    WHERE VISIBLE(r) AND VISIBLE(e) AND r.id = $factId AND r.supersededAt IS NULL AND e.supersededAt IS NULL
    RETURN r.scope AS scope, r.handling AS handling
    UNION
    UNWIND $ends AS end
    MATCH (a:Person {id: end})-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case)
    WHERE VISIBLE(r) AND VISIBLE(c) AND r.id = $factId AND r.supersededAt IS NULL
    RETURN r.scope AS scope, r.handling AS handling
    UNION
    MATCH (f:Fact {id: $factId})
    WHERE VISIBLE(f) AND f.supersededAt IS NULL
      AND (f:Episode OR f:Trip OR f:Offence OR f:UnknownPersons OR f:StageChange OR f:Detention OR f:Charge OR f:Committal OR f:Decision OR f:Sentence OR f:Appeal)
    RETURN f.scope AS scope, f.handling AS handling
    UNION
    MATCH (rec:Record {id: $factId})-[d:DESCRIBES]->(p:Person)
    WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.supersededAt IS NULL
    RETURN rec.scope AS scope, rec.handling AS handling
  }
  WITH scope, handling
  WHERE scope IN $correctScopes
  CALL (scope) {
    MATCH (x:Exhibit {id: $sourceId})
    WHERE VISIBLE(x) AND x.supersededAt IS NULL AND ($quote IS NULL OR x.scope = scope)
    RETURN x.id AS source
    UNION
    MATCH (x:Report {id: $sourceId})
    WHERE VISIBLE(x) AND x.supersededAt IS NULL AND ($quote IS NULL OR x.scope = scope)
    RETURN x.id AS source
    UNION
    MATCH (x:Statement {id: $sourceId})
    WHERE VISIBLE(x) AND x.supersededAt IS NULL AND ($quote IS NULL OR x.scope = scope)
    RETURN x.id AS source
  }
  CALL (source) {
    OPTIONAL MATCH (f:ExhibitFile {id: $fileId})-[t:OF_EXHIBIT]->(x:Exhibit {id: source})
    WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x) AND f.supersededAt IS NULL
    RETURN f.id AS file
    LIMIT 1
  }
  WITH scope, handling, source, file
  WHERE $fileId IS NULL OR file IS NOT NULL
  RETURN scope, handling, source, file
  ORDER BY scope, handling
  LIMIT 1
}
