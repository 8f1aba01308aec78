// purpose: starts the next step of an import (the rows go in, or are taken back); only for its owner, while he may write in the case
// mode: write
// params: id, states, state, purpose
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.recordedBy = $viewerId AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j
WHERE j.state IN $states
SET j.state = $state, j.purpose = $purpose, j.position = 0, j.rate = null, j.problemAz = null, j.problemEn = null, j.finishedAt = null,
    j.holder = null, j.until = null, j.hasWritten = true, j.matchedTo = null, j.found = null
RETURN j.id AS id
