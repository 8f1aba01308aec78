// The passages from which facts are recorded, before the facts themselves: none is written unless all can be, and no fact without its own.
// $citations is made by server/evidence/passages.ts; it is empty where no passage is named. Words are kept only where the source lies in the compartment of the
// fact. The lock on the cases of the source comes first: one that was withdrawn meanwhile is seen to be, by supersededAt itself, and whoever waits to withdraw it
// finds the moment in evidenceAt.
CALL (*) {
  UNWIND $citations AS row
  WITH DISTINCT row.sourceId AS sourceId
  MATCH (x:Fact {id: sourceId})-[i:IN_CASE]->(k:Case)
  WHERE VISIBLE(x) AND VISIBLE(i) AND VISIBLE(k) AND (x:Exhibit OR x:Report OR x:Statement)
  WITH k
  ORDER BY k.id
  SET k.evidenceAt = CASE WHEN coalesce(k.evidenceAt, '') < $now THEN $now ELSE k.evidenceAt END
}
CALL (*) {
  UNWIND $citations AS row
  CALL (row) {
    MATCH (x:Exhibit {id: row.sourceId})
    WHERE VISIBLE(x) AND x.supersededAt IS NULL AND (row.quote IS NULL OR x.scope = row.scope)
    RETURN x.id AS source
    UNION
    MATCH (x:Report {id: row.sourceId})
    WHERE VISIBLE(x) AND x.supersededAt IS NULL AND (row.quote IS NULL OR x.scope = row.scope)
    RETURN x.id AS source
    UNION
    MATCH (x:Statement {id: row.sourceId})
    WHERE VISIBLE(x) AND x.supersededAt IS NULL AND (row.quote IS NULL OR x.scope = row.scope)
    RETURN x.id AS source
  }
  CALL (row, source) {
    OPTIONAL MATCH (f:ExhibitFile {id: row.fileId})-[t:OF_EXHIBIT]->(x:Exhibit {id: source})
    WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x) AND f.supersededAt IS NULL
    RETURN f.id AS file
    LIMIT 1
  }
  WITH row, file
  WHERE row.scope IN $editScopes AND (row.fileId IS NULL OR file IS NOT NULL)
  RETURN count(row) AS citable
}
WITH *
WHERE citable = size($citations)
CALL (*) {
  UNWIND $citations AS row
  MERGE (cited:Fact {id: row.id})
  ON CREATE SET cited:Citation, cited.scope = row.scope, cited.recordedAt = $now, cited.recordedBy = $viewerId, cited.reliability = 'A', cited.credibility = 1,
                cited.certainty = 'CONFIRMED', cited.handling = $handling, cited.factId = row.factId, cited.sourceId = row.sourceId, cited.locator = row.locator,
                cited.quote = row.quote, cited.fileId = row.fileId, cited.against = row.against
  WITH cited, row
  WHERE cited.recordedBy = $viewerId AND cited.factId = row.factId AND cited.scope = row.scope
  RETURN count(cited) AS passages
}
WITH *
WHERE passages = size($citations)
