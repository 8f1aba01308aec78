// purpose: stops an import whose owner may no longer work on it, and says why
// mode: write
// params: id, problemAz, problemEn
// returns: id
// unscoped: its owner, as whom it ran, no longer sees it
MATCH (j:ImportJob {id: $id})
WHERE j.state IN ['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING']
SET j.state = 'FAILED', j.finishedAt = $now, j.problemAz = $problemAz, j.problemEn = $problemEn, j.holder = null, j.until = null
RETURN j.id AS id
