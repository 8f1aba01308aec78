// purpose: on which roads victims were taken: home, where they were recruited, the countries on the way, where they were exploited, by the year in which that began
// params: to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: corridors are counted over everything, as the annual report; the records behind a number are tested by compartment
// timeout: 60
// The countries on the way are those of the episode, and where her journeys recorded in the case departed and arrived; a key has its parts by |, several countries by +, ? for what is not known, - for no country on the way.
MATCH (e:Episode)-[ov:OF_VICTIM]->(p:Person), (e:Episode)-[ic:IN_CASE]->(c:Case)
WHERE VISIBLE(e) AND VISIBLE(ov) AND VISIBLE(ic) AND VISIBLE(c) AND coalesce(e.exploitedFrom, e.recruitedOn, '') <= $to
CALL (e, p) {
  OPTIONAL MATCH (r:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(r) AND VISIBLE(d) AND r.scope = e.scope
  WITH r
  ORDER BY r.recordedAt DESC, r.id
  RETURN collect(r.pseudonym)[..1] AS names, coalesce(collect(coalesce(r.district, r.citizenship))[0], '?') AS home
}
CALL (e) {
  OPTIONAL MATCH (e)-[y:RECRUITED_IN]->(place:District|Country)
  WHERE VISIBLE(y)
  WITH place.code AS code
  ORDER BY code
  RETURN coalesce(collect(code)[0], '?') AS recruited
}
CALL (e) {
  OPTIONAL MATCH (e)-[x:EXPLOITED_IN]->(country:Country)
  WHERE VISIBLE(x)
  WITH country.code AS code
  ORDER BY code
  RETURN collect(DISTINCT code) AS destinations
}
CALL (e, p) {
  OPTIONAL MATCH (e)-[t:TRANSITED]->(country:Country)
  WHERE VISIBLE(t)
  RETURN country.code AS code
  UNION
  OPTIONAL MATCH (p)-[k:TOOK]->(trip:Trip)-[s:DEPARTED_FROM|ARRIVED_AT]->(country:Country)
  WHERE VISIBLE(k) AND VISIBLE(trip) AND VISIBLE(s) AND trip.scope = e.scope
    AND (e.exploitedTo IS NULL OR trip.on <= e.exploitedTo) AND country.code <> 'AZ'
  RETURN country.code AS code
}
WITH e, p, c, names, home, recruited, destinations, code
ORDER BY code
WITH e, p, c, names, home, recruited, destinations, [x IN collect(DISTINCT code) WHERE NOT x IN destinations] AS onTheWay
RETURN 'ROAD' AS figure, p.id AS id, 'Person' AS kind, names[0] AS label, coalesce(e.exploitedFrom, e.recruitedOn) AS on, c.id AS caseId, p.id AS elementId,
       CASE WHEN coalesce(e.exploitedFrom, e.recruitedOn) IS NULL THEN '?' ELSE left(coalesce(e.exploitedFrom, e.recruitedOn), 4) END + '|' + home + '|' + recruited + '|'
       + CASE WHEN size(onTheWay) = 0 THEN '-' ELSE reduce(road = onTheWay[0], x IN onTheWay[1..] | road + '+' + x) END + '|'
       + CASE WHEN size(destinations) = 0 THEN '?' ELSE reduce(road = destinations[0], x IN destinations[1..] | road + '+' + x) END AS key, null AS amount
