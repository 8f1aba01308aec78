// purpose: what is known in a case that a dossier may state: roles, episodes, acts, links of its people, proceedings
// params: caseId, most
// returns: id, type, fromId, toId, on, until, certainty, handling, scope, says, road, partOf, episodeId
// What helpers of victims know of them and of their children is no matter of the case and enters no dossier.
// `road` is where somebody was recruited, taken through and exploited. Journeys and the money of accounts come from dossiers/journeys: one plan for all takes long to make.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(own:Compartment)
  WHERE own.kind <> 'SUPPORT'
  RETURN collect(DISTINCT own.id) AS held
}
CALL (c, held) {
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  RETURN r.id AS id, type(r) AS type, p.id AS fromId, null AS toId, r.validFrom AS on, r.validTo AS until, r.certainty AS certainty, r.handling AS handling, r.scope AS scope, [] AS says, [] AS road, [] AS partOf, null AS episodeId
  UNION
  MATCH (e:Episode)-[i:IN_CASE]->(c)
  WHERE VISIBLE(e) AND VISIBLE(i)
  MATCH (e)-[o:OF_VICTIM]->(v:Person)
  WHERE VISIBLE(o)
  CALL (e) {
    OPTIONAL MATCH (e)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN]->(stop:Reference)
    WHERE VISIBLE(x)
    WITH x, stop
    ORDER BY type(x), stop.code
    RETURN collect(CASE WHEN stop IS NOT NULL THEN {type: type(x), id: stop.id, az: stop.nameAz, en: stop.nameEn} END) AS road
  }
  RETURN e.id AS id, 'Episode' AS type, v.id AS fromId, null AS toId, coalesce(e.recruitedOn, e.exploitedFrom) AS on, e.exploitedTo AS until, e.certainty AS certainty, e.handling AS handling, e.scope AS scope,
         coalesce(e.forms, []) + coalesce(e.means, []) AS says, road, [] AS partOf, null AS episodeId
  UNION
  MATCH (e:Episode)-[i:IN_CASE]->(c)
  WHERE VISIBLE(e) AND VISIBLE(i)
  MATCH (e)-[o:OF_VICTIM]->(v:Person)
  WHERE VISIBLE(o)
  MATCH (p:Anchor)-[a:ACTS]->(e)
  WHERE VISIBLE(a)
  RETURN a.id AS id, type(a) AS type, p.id AS fromId, v.id AS toId, coalesce(a.validFrom, e.recruitedOn, e.exploitedFrom) AS on, a.validTo AS until, a.certainty AS certainty, a.handling AS handling, a.scope AS scope, [] AS says, [] AS road, [] AS partOf, e.id AS episodeId
  UNION
  MATCH (x:Charge|Detention|Committal|Decision)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND APPROVED(x)
  MATCH (x)-[g:AGAINST]->(p:Person)
  WHERE VISIBLE(g)
  CALL (x) {
    OPTIONAL MATCH (x)-[q:QUALIFIED_AS]->(law:LawArticle)
    WHERE VISIBLE(q)
    RETURN law.code AS article
    ORDER BY article
    LIMIT 1
  }
  RETURN x.id AS id, head([label IN labels(x) WHERE label <> 'Fact']) AS type, p.id AS fromId, null AS toId, x.on AS on, x.until AS until, x.certainty AS certainty, x.handling AS handling, x.scope AS scope,
         [one IN [article, x.participation, x.result] WHERE one IS NOT NULL] AS says, [] AS road, [] AS partOf, null AS episodeId
  UNION
  MATCH (member:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  MATCH (member)-[k:LINKS]-(other:Anchor)
  WHERE VISIBLE(k) AND k.scope IN held
  RETURN k.id AS id, type(k) AS type, startNode(k).id AS fromId, endNode(k).id AS toId, k.validFrom AS on, k.validTo AS until, k.certainty AS certainty, k.handling AS handling, k.scope AS scope,
         [one IN [k.role, k.kin, k.amount, k.currency] WHERE one IS NOT NULL] AS says, [] AS road, [] AS partOf, null AS episodeId
}
RETURN DISTINCT id, type, fromId, toId, on, until, certainty, handling, scope, says, road, partOf, episodeId
ORDER BY on, type, id
LIMIT toInteger($most)
