// purpose: says until when whoever works on an import may be silent before another goes on with it
// mode: write
// params: id, holder, until
// returns: id
// unscoped: it tells nothing of the import and changes nothing in it, and it goes on while the owner's rights are looked at batch by batch
MATCH (j:ImportJob {id: $id})
WHERE j.holder = $holder AND j.state IN ['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING']
SET j.until = $until
RETURN j.id AS id
