// purpose: which facts a source speaks for or against, where in it and in which words
// params: id, most
// returns: id, factId, locator, quote, fileId, against, mayWithdraw, mayWithReason
MATCH (q:Citation {sourceId: $id})
WHERE VISIBLE(q)
RETURN q.id AS id, q.factId AS factId, q.locator AS locator, q.quote AS quote, q.fileId AS fileId, coalesce(q.against, false) AS against,
       q.recordedBy = $viewerId AND q.importId IS NULL AND q.scope IN $correctScopes AS mayWithdraw,
       q.recordedBy <> $viewerId AND q.importId IS NULL AND q.scope IN $correctScopes AS mayWithReason
ORDER BY against, locator, factId, id
LIMIT toInteger($most)
