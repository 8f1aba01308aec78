// purpose: ties a fact to a source that shows it or speaks against it, in the compartment of the fact, where the reader writes; the same id sent twice ties one
// mode: write
// params: id, factId, ends, sourceId, locator, quote, fileId, against
// returns: id
// include: evidence/citable
MERGE (q:Fact {id: $id})
ON CREATE SET q:Citation, q.scope = scope, q.recordedAt = $now, q.recordedBy = $viewerId, q.reliability = 'A', q.credibility = 1, q.certainty = 'CONFIRMED',
              q.handling = handling, q.factId = $factId, q.sourceId = source, q.locator = $locator, q.quote = $quote, q.fileId = file, q.against = $against
WITH q
WHERE q.recordedBy = $viewerId AND q.factId = $factId AND q.sourceId = $sourceId
RETURN q.id AS id
LIMIT 1
