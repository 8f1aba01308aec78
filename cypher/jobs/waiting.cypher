// purpose: imports that are under way and that no process works on, with whose they are
// returns: id, ownerId, role, purpose, state
// unscoped: the process that goes on with them holds no compartment; it learns which import of whom waits, and works on it as its owner
MATCH (j:ImportJob)
WHERE j.state IN ['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING'] AND (j.until IS NULL OR j.until < $now)
MATCH (u:User {id: j.recordedBy})
RETURN j.id AS id, u.id AS ownerId, u.role AS role, j.purpose AS purpose, j.state AS state
ORDER BY id
LIMIT 20
