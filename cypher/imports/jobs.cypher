// purpose: a page of the imports of a case, or of all the reader's cases, the newest first
// params: caseId, most, after
// optional: caseId, after
// returns: id, caseId, fileName, size, sha256, state, uploadedAt, finishedAt, mapping, reading, position, total, rate, found, counts, examples, problemAz, problemEn, refused, isOwn, mayRun, maySeal, hasProtected, hasWritten, byAz, byEn
OPTIONAL MATCH (last:ImportJob {id: $after})
WHERE VISIBLE(last)
MATCH (j:ImportJob)
WHERE j.scope IN $scopes AND VISIBLE(j) AND ($caseId IS NULL OR j.caseId = $caseId) AND ($after IS NULL OR j.id < last.id)
WITH j
ORDER BY j.id DESC
LIMIT toInteger($most)
OPTIONAL MATCH (u:User {id: j.recordedBy})
RETURN j.id AS id, j.caseId AS caseId, j.fileName AS fileName, j.size AS size, j.sha256 AS sha256, j.state AS state,
       j.recordedAt AS uploadedAt, j.finishedAt AS finishedAt, j.mapping AS mapping, j.reading AS reading, j.position AS position, j.total AS total,
       j.rate AS rate, coalesce(j.found, 0) AS found, j.counts AS counts, j.examples AS examples, j.problemAz AS problemAz, j.problemEn AS problemEn, j.refused AS refused,
       j.recordedBy = $viewerId AS isOwn, j.recordedBy = $viewerId AND j.scope IN $editScopes AS mayRun,
       j.scope + ':identity' IN $editScopes AS maySeal, coalesce(j.hasProtected, false) AS hasProtected, coalesce(j.hasWritten, false) AS hasWritten,  coalesce(u.nameAz, '') AS byAz, coalesce(u.nameEn, '') AS byEn
ORDER BY id DESC
