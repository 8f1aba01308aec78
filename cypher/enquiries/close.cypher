// purpose: notes that an open enquiry was answered or refused; no row when it is closed already or the reader does not edit its case
// mode: write
// params: id, outcome, note
// returns: id
MATCH (q:Enquiry {id: $id})
WHERE VISIBLE(q) AND q.scope IN $editScopes
SET q.lockedFor = $id
REMOVE q.lockedFor
WITH q
WHERE q.outcome IS NULL
SET q.outcome = $outcome, q.note = $note, q.closedAt = $now, q.closedBy = $viewerId
RETURN q.id AS id
