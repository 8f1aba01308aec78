// purpose: records to which country a dossier goes and on what ground, or a version of it that takes the place of the one that was read, or brings back what its writer withdrew; the same id sent twice records one
// mode: write
// params: id, dossierId, version, withdrawnAt, country, ground, reference, dueOn
// returns: id
// The lock on the dossier comes first. No row when the version is no longer the one that stands; without one, when the dossier has a request already.
// What another recorded while the lock was waited for may be later than the moment as of which this looks, and unseen by it: hence the moment of the last.
// Of what was withdrawn, `withdrawnAt` is the moment: the statement is then asked as of the moment before it, and nothing may have been recorded since.
MATCH (d:Dossier {id: $dossierId})
WHERE VISIBLE(d) AND d.scope IN $editScopes AND d.putAwayAt IS NULL
SET d.lockedFor = $id
REMOVE d.lockedFor
WITH d
WHERE coalesce(d.requestedAt, '') <= $now AND ($withdrawnAt = '' OR d.requestedAt = $withdrawnAt)
CALL (d) {
  OPTIONAL MATCH (standing:CountryRequest {dossierId: d.id})
  WHERE VISIBLE(standing) AND coalesce(standing.supersededAt, '') = $withdrawnAt AND ($withdrawnAt = '' OR standing.withdrawnBy = $viewerId)
  RETURN standing
  ORDER BY standing.id
  LIMIT 1
}
WITH d, standing AS old
WHERE coalesce(old.id, '') = coalesce($version, '')
MERGE (r:Fact {id: $id})
ON CREATE SET r:CountryRequest, r.scope = d.scope, r.recordedAt = $now, r.recordedBy = $viewerId, r.handling = 'H0', r.caseId = d.caseId, r.dossierId = d.id,
              r.requestId = coalesce(old.requestId, $id), r.draftedOn = coalesce(old.draftedOn, $today), r.country = $country, r.ground = $ground,
              r.reference = $reference, r.dueOn = $dueOn, r.eventsAt = old.eventsAt,
              r.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END,
              r.resumedFrom = CASE $withdrawnAt WHEN '' THEN null ELSE $withdrawnAt END
WITH d, r, old
WHERE r:CountryRequest AND r.dossierId = d.id AND r.scope = d.scope AND r.recordedBy = $viewerId AND r.recordedAt = $now
SET d.requestedAt = $now
FOREACH (one IN CASE WHEN old IS NULL OR $withdrawnAt <> '' THEN [] ELSE [old] END | SET one.supersededAt = $now)
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | REMOVE one.withdrawnBy)
RETURN r.id AS id
