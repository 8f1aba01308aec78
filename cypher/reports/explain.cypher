// purpose: says why what is computed of a published figure is not what is published, in the place of what was said before, or takes that back
// mode: write
// params: id, figure, year, version, text
// optional: version, text
// returns: id
// The lock on the published figure comes first. No row when something else is said than the version that was read; what another said while the lock was
// waited for may be later than the moment as of which this looks, and unseen by it: hence the moment of the last.
MATCH (f:PublishedFigure {indicator: $figure})
WHERE f.reportYear = $year
SET f.lockedFor = $id
REMOVE f.lockedFor
WITH f
WHERE coalesce(f.explainedAt, '') <= $now
CALL (f) {
  OPTIONAL MATCH (standing:ReportReason {year: $year})
  WHERE VISIBLE(standing) AND standing.figure = f.indicator AND standing.supersededAt IS NULL
  RETURN standing
  ORDER BY standing.recordedAt DESC, standing.id
  LIMIT 1
}
WITH f, standing AS old
WHERE coalesce(old.id, '') = coalesce($version, '')
MERGE (r:Fact {id: $id})
ON CREATE SET r:ReportReason, r.scope = 'open', r.recordedAt = $now, r.recordedBy = $viewerId, r.handling = 'H0', r.year = $year, r.figure = f.indicator,
              r.text = $text, r.earlierIds = coalesce(old.earlierIds, []) + CASE WHEN old IS NULL THEN [] ELSE [old.id] END
// An id that something else has, seen or not, writes nothing.
WITH f, r, old
WHERE r:ReportReason AND r.scope = 'open' AND r.recordedBy = $viewerId AND r.recordedAt = $now AND r.id <> coalesce(old.id, '')
SET f.explainedAt = $now
FOREACH (one IN CASE WHEN old IS NULL THEN [] ELSE [old] END | SET one.supersededAt = $now)
RETURN r.id AS id
