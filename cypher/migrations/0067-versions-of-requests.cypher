// A correction of a request to a country names what it took the place of, the earliest first: so what was said before can be read.
MATCH (r:CountryRequest)
WHERE r.earlierIds IS NULL
CALL (r) {
  MATCH (before:CountryRequest {dossierId: r.dossierId})
  WHERE before.requestId = r.requestId AND before.recordedAt < r.recordedAt
  WITH before.id AS id
  ORDER BY before.recordedAt, id
  RETURN collect(id) AS ids
}
SET r.earlierIds = ids;
