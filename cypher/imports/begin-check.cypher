// purpose: starts the dry run of an import that has brought nothing yet; only for its owner, while he may write in the case
// mode: write
// params: id, states, mapping, reading, purpose
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.recordedBy = $viewerId AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j
WHERE j.state IN $states AND NOT j.hasWritten
SET j.state = 'CHECKING', j.mapping = $mapping, j.reading = $reading, j.purpose = $purpose, j.position = 0, j.total = null, j.rate = null,
    j.counts = null, j.examples = null, j.problemAz = null, j.problemEn = null, j.finishedAt = null, j.holder = null, j.until = null, j.refused = 0
RETURN j.id AS id
