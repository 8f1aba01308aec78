// purpose: journeys of the people of a case, and what was paid from and to their accounts, as dossiers/facts gives the rest
// params: caseId, most
// returns: id, type, fromId, toId, on, until, certainty, handling, scope, says, road, partOf, episodeId
// `road` is where somebody travelled from and to; `partOf` is the trip of which a row states that somebody took it.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(own:Compartment)
  RETURN collect(DISTINCT own.id) AS held
}
CALL (c, held) {
  MATCH (traveller:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  MATCH (traveller)-[k:TOOK]->(t:Trip)
  WHERE VISIBLE(k) AND VISIBLE(t) AND k.scope IN held
  CALL (t) {
    OPTIONAL MATCH (t)-[x:DEPARTED_FROM|ARRIVED_AT]->(stop:Reference)
    WHERE VISIBLE(x)
    WITH x, stop
    ORDER BY type(x), stop.code
    RETURN collect(CASE WHEN stop IS NOT NULL THEN {type: type(x), id: stop.id, az: stop.nameAz, en: stop.nameEn} END) AS road
  }
  RETURN k.id AS id, 'TOOK' AS type, traveller.id AS fromId, null AS toId, t.on AS on, null AS until, CASE k.certainty WHEN 'REFUTED' THEN k.certainty ELSE t.certainty END AS certainty,
         CASE WHEN t.handling > k.handling THEN t.handling ELSE k.handling END AS handling, k.scope AS scope,
         [one IN [t.mode] WHERE one IS NOT NULL] AS says, road, [t.id] AS partOf, null AS episodeId
  UNION
  MATCH (holder:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  MATCH (holder)-[o:OWNS|USES]->(account:BankAccount)
  WHERE VISIBLE(o)
  MATCH (account)-[k:PAID]-(:BankAccount)
  WHERE VISIBLE(k) AND k.scope IN held
  RETURN k.id AS id, 'PAID' AS type, startNode(k).id AS fromId, endNode(k).id AS toId, k.validFrom AS on, k.validTo AS until, k.certainty AS certainty, k.handling AS handling, k.scope AS scope,
         [one IN [k.amount, k.currency] WHERE one IS NOT NULL] AS says, [] AS road, [] AS partOf, null AS episodeId
}
RETURN DISTINCT id, type, fromId, toId, on, until, certainty, handling, scope, says, road, partOf, episodeId
ORDER BY on, type, id
LIMIT toInteger($most)
