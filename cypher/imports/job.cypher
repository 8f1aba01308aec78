// purpose: an import of a case of the reader's
// params: id
// returns: id, caseId, fileName, size, sha256, state, uploadedAt, finishedAt, mapping, reading, position, total, rate, found, counts, examples, problemAz, problemEn, refused, isOwn, mayRun, maySeal, hasProtected, hasWritten, byAz, byEn
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j)
OPTIONAL MATCH (u:User {id: j.recordedBy})
RETURN j.id AS id, j.caseId AS caseId, j.fileName AS fileName, j.size AS size, j.sha256 AS sha256, j.state AS state,
       j.recordedAt AS uploadedAt, j.finishedAt AS finishedAt, j.mapping AS mapping, j.reading AS reading, j.position AS position, j.total AS total,
       j.rate AS rate, coalesce(j.found, 0) AS found, j.counts AS counts, j.examples AS examples, j.problemAz AS problemAz, j.problemEn AS problemEn, j.refused AS refused,
       j.recordedBy = $viewerId AS isOwn, j.recordedBy = $viewerId AND j.scope IN $editScopes AS mayRun,
       j.scope + ':identity' IN $editScopes AS maySeal, coalesce(j.hasProtected, false) AS hasProtected, coalesce(j.hasWritten, false) AS hasWritten,  coalesce(u.nameAz, '') AS byAz, coalesce(u.nameEn, '') AS byEn
