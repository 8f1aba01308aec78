// purpose: notes up to which record an import has been compared, and how many pairs were found
// mode: write
// params: id, holder, until, to, done, found, rate
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.scope IN $editScopes
SET j.touchedAt = $now
WITH j
WHERE j.holder = $holder AND j.state = 'MATCHING'
SET j.matchedTo = $to, j.position = j.position + $done, j.found = coalesce(j.found, 0) + $found, j.until = $until, j.rate = $rate
RETURN j.id AS id
