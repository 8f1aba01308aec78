// purpose: takes the lease of an import that nobody works on; no row when somebody does, or when its owner may write in the case no longer
// mode: write
// params: id, holder, until
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.recordedBy = $viewerId AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j
WHERE j.state IN ['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING'] AND (j.until IS NULL OR j.until < $now)
SET j.holder = $holder, j.until = $until
RETURN j.id AS id
