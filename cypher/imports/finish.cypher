// purpose: ends a step of an import
// mode: write
// params: id, holder, state, next, total, counts, examples, refused, hasProtected, problemAz, problemEn
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j
WHERE j.holder = $holder AND j.state = $state
SET j.state = $next, j.position = CASE WHEN $next = 'MATCHING' THEN 0 ELSE j.position END, j.finishedAt = CASE WHEN $next IN ['DONE', 'FAILED', 'UNDONE'] THEN $now END,
    j.total = coalesce($total, j.total), j.counts = coalesce($counts, j.counts), j.examples = coalesce($examples, j.examples),
    j.refused = coalesce($refused, j.refused), j.hasProtected = coalesce($hasProtected, j.hasProtected), j.problemAz = $problemAz, j.problemEn = $problemEn,
    j.hasWritten = j.hasWritten AND $next <> 'UNDONE', j.rate = null
RETURN j.id AS id
