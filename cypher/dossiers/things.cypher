// purpose: what ties the things of a case to each other (telephones, accounts, groups, organisations, places), as dossiers/facts gives the links of its people
// params: caseId, most
// returns: id, type, fromId, toId, on, until, certainty, handling, scope, says, road, partOf, episodeId
// A thing is one of the case when somebody with a role in it is tied to it, or a record of the case describes it. Countries and districts are reached from
// things, never the other way.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(own:Compartment)
  WHERE own.kind <> 'SUPPORT'
  RETURN collect(DISTINCT own.id) AS held
}
CALL (c, held) {
  MATCH (member:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  MATCH (member)-[o:LINKS]-(thing:Anchor)
  WHERE VISIBLE(o) AND o.scope IN held AND NOT thing:Person AND NOT thing:Reference
  RETURN DISTINCT thing
  UNION
  MATCH (rec:Record)
  WHERE rec.scope IN held AND VISIBLE(rec)
  MATCH (rec)-[d:DESCRIBES]->(thing:Anchor)
  WHERE VISIBLE(d) AND NOT thing:Person AND NOT thing:Reference
  RETURN DISTINCT thing
}
MATCH (thing)-[k:LINKS]-(other:Anchor)
WHERE VISIBLE(k) AND k.scope IN held AND NOT other:Person
RETURN DISTINCT k.id AS id, type(k) AS type, startNode(k).id AS fromId, endNode(k).id AS toId, k.validFrom AS on, k.validTo AS until, k.certainty AS certainty, k.handling AS handling,
       k.scope AS scope, [one IN [k.role, k.amount, k.currency] WHERE one IS NOT NULL] AS says, [] AS road, [] AS partOf, null AS episodeId
ORDER BY on, type, id
LIMIT toInteger($most)
