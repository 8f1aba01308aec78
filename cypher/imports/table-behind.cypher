// purpose: the file behind a line of a call or payment table, when the reader may see the line, the exhibit and the import
// params: factId
// returns: jobId, fileName, sha256, mapping, reading, ends
MATCH (q:Citation {factId: $factId})
WHERE VISIBLE(q) AND q.ends IS NOT NULL
CALL (q) {
  MATCH (x:Exhibit {id: q.sourceId})
  WHERE VISIBLE(x)
  RETURN x
}
CALL (x) {
  MATCH (j:ImportJob {id: x.importId})
  WHERE VISIBLE(j)
  RETURN j
}
RETURN j.id AS jobId, j.fileName AS fileName, j.sha256 AS sha256, j.mapping AS mapping, j.reading AS reading, q.ends AS ends
ORDER BY jobId
LIMIT 1
