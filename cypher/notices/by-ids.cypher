// purpose: notices among those asked for that the reader may see, with their dated states and where the person is presumed to hide
// params: ids, procedure
// returns: id, number, colour, isOurs, purpose, validTo, caveat, events, person, requestedBy, case, presumedCountries
UNWIND $ids AS wanted
MATCH (n:Notice {id: wanted})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k)
CALL (n) {
  OPTIONAL MATCH (e:NoticeEvent)-[o:OF_NOTICE]->(n)
  WHERE VISIBLE(e) AND VISIBLE(o) AND e.on <= $today
  WITH e
  ORDER BY e.on, head([i IN range(0, size($procedure) - 1) WHERE $procedure[i] = e.state]), e.id
  LIMIT 100
  RETURN collect(CASE WHEN e IS NOT NULL THEN {state: e.state, on: e.on} END) AS events
}
CALL (n) {
  OPTIONAL MATCH (n)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  RETURN c.id AS caseId
  ORDER BY caseId
  LIMIT 1
}
CALL (p) {
  OPTIONAL MATCH (p)-[h:BELIEVED_HIDING_IN]->(k:Country)
  WHERE VISIBLE(h) AND h.certainty <> 'REFUTED'
    AND coalesce(h.validFrom, '') <= $today
    AND coalesce(h.validTo, '9999') > $today
  WITH h, k
  ORDER BY h.validFrom DESC, h.recordedAt DESC, h.id
  LIMIT 20
  RETURN collect(CASE WHEN h IS NOT NULL THEN {factId: h.id, sourceText: h.sourceText, country: {code: k.code}, certainty: h.certainty,
                                                grade: h.reliability + toString(toInteger(h.credibility)), since: h.validFrom} END) AS presumedCountries
}
RETURN n.id AS id, n.number AS number, n.colour AS colour, n.ours AS isOurs, n.purpose AS purpose, n.validTo AS validTo, n.caveat AS caveat,
       events, {id: p.id} AS person, {code: n.requestedBy} AS requestedBy,
       CASE WHEN caseId IS NULL THEN null ELSE {id: caseId} END AS case, presumedCountries
