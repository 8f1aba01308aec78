// purpose: stops an import after its current batch; only for its owner, while he may write in the case
// mode: write
// params: id
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.recordedBy = $viewerId AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j
WHERE j.state IN ['CHECKING', 'RUNNING', 'MATCHING']
SET j.state = 'CANCELLED', j.finishedAt = $now, j.holder = null, j.until = null
RETURN j.id AS id
