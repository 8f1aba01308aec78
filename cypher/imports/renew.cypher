// purpose: says how far a step that writes nothing has come, and keeps its lease
// mode: write
// params: id, holder, until, position, total, rate
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j
WHERE j.holder = $holder AND j.state IN ['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING']
SET j.until = $until, j.position = coalesce($position, j.position), j.total = coalesce($total, j.total), j.rate = coalesce($rate, j.rate)
RETURN j.id AS id
