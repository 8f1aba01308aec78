// purpose: approves or refuses exactly this content of a version, once, by somebody who has neither frozen it nor asked; no row when it is decided already
// mode: write
// params: id, hash, outcome, reason, validUntil
// returns: id
MATCH (v:DossierVersion {id: $id})
WHERE VISIBLE(v) AND v.hash = $hash AND v.recordedBy <> $viewerId AND v.askedBy <> $viewerId
SET v.lockedFor = $id
REMOVE v.lockedFor
WITH v
WHERE v.outcome IS NULL
SET v.outcome = $outcome, v.reason = $reason, v.validUntil = $validUntil, v.decidedAt = $now, v.decidedBy = $viewerId
RETURN v.id AS id
