// Where a person that is bound as p is presumed to hide on the day looked at, the latest first.
CALL (p) {
  OPTIONAL MATCH (p)-[h:BELIEVED_HIDING_IN]->(k:Country)
  WHERE VISIBLE(h) AND h.certainty <> 'REFUTED'
    AND coalesce(h.validFrom, '') <= $lookedAt
    AND coalesce(h.validTo, '9999') > $lookedAt
  WITH h, k
  ORDER BY h.validFrom DESC, h.recordedAt DESC, h.id
  LIMIT 20
  RETURN collect(CASE WHEN h IS NOT NULL THEN {factId: h.id, sourceText: h.sourceText, country: {code: k.code}, certainty: h.certainty,
                                                grade: h.reliability + toString(toInteger(h.credibility)), since: h.validFrom} END) AS presumedCountries
}
