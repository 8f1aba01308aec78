// purpose: when the offences of the charges that stand against people were committed, and of which episodes they consist, with what the person did in them
// params: ids, within
// returns: id, personId, kind, handling, sex, birth, citizenship, names, number, on, article, value, until, forms, acts, homes, abroad
// timeout: 30
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
// include: messages/standing-charges
MATCH (x)-[at:ON]->(o:Offence)
WHERE VISIBLE(at) AND VISIBLE(o) AND o.scope IN $within
WITH DISTINCT p, o
CALL (p, o) {
  RETURN o.id AS id, 'OFFENCE' AS kind, o.handling AS handling, o.validFrom AS on, o.validTo AS until, o.detectedOn AS value, [] AS forms, [] AS acts, [] AS homes, [] AS abroad
  UNION
  MATCH (e:Episode)-[k:PART_OF]->(o)
  WHERE VISIBLE(e) AND VISIBLE(k) AND e.scope IN $within AND coalesce(e.certainty, '') <> 'REFUTED'
  CALL (p, e) {
    OPTIONAL MATCH (p)-[act:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]->(e)
    WHERE VISIBLE(act) AND act.scope IN $within AND coalesce(act.certainty, '') <> 'REFUTED' AND NOT coalesce(act.handling, 'H0') IN ['H1', 'H2']
    WITH type(act) AS did, min(act.id) AS first
    ORDER BY did, first
    RETURN collect(did) AS acts
  }
  CALL (e) {
    OPTIONAL MATCH (e)-[r:RECRUITED_IN]->(home:Reference)
    WHERE VISIBLE(r)
    WITH home
    ORDER BY home.code
    RETURN collect(CASE WHEN home IS NOT NULL THEN {az: home.nameAz, en: home.nameEn, code: CASE WHEN home:Country THEN home.code END} END) AS homes
  }
  CALL (e) {
    OPTIONAL MATCH (e)-[r:EXPLOITED_IN]->(there:Country)
    WHERE VISIBLE(r)
    WITH there
    ORDER BY there.code
    RETURN collect(there.code) AS abroad
  }
  RETURN e.id AS id, 'EPISODE' AS kind, e.handling AS handling, coalesce(e.exploitedFrom, e.recruitedOn) AS on, e.exploitedTo AS until, null AS value, coalesce(e.forms, []) AS forms, acts, homes, abroad
}
RETURN id, p.id AS personId, kind, coalesce(handling, 'H0') AS handling, null AS sex, null AS birth, null AS citizenship, [] AS names, null AS number,
       coalesce(on, '') AS on, null AS article, value, until, forms, acts, homes, abroad
ORDER BY kind, on, id
LIMIT 201
