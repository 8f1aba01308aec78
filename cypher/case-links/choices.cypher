// purpose: what of a case may go along when another is severed from it or when it is joined into another: people by role, episodes, exhibits
// params: caseId
// returns: kind, id, role, personId, label, on
// Only what lies in a compartment that goes along: neither identities nor informants.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(k:Compartment)
  WHERE k.kind IN ['CASE', 'SHARED']
  RETURN collect(DISTINCT k.id) AS along
}
CALL (c, along) {
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r) AND r.scope IN along
  RETURN 'PERSON' AS kind, p.id AS id, type(r) AS role, p.id AS personId, null AS label, r.validFrom AS on
  UNION
  MATCH (x:Charge)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.scope IN along AND APPROVED(x)
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN 'PERSON' AS kind, p.id AS id, 'ACCUSED' AS role, p.id AS personId, null AS label, null AS on
  UNION
  MATCH (e:Episode)-[i:IN_CASE]->(c)
  WHERE VISIBLE(e) AND VISIBLE(i) AND e.scope IN along
  CALL (e) {
    OPTIONAL MATCH (e)-[o:OF_VICTIM]->(v:Person)
    WHERE VISIBLE(o)
    RETURN v.id AS victimId
    ORDER BY victimId
    LIMIT 1
  }
  RETURN 'EPISODE' AS kind, e.id AS id, null AS role, victimId AS personId, null AS label, coalesce(e.recruitedOn, e.exploitedFrom) AS on
  UNION
  MATCH (x:Exhibit)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND x.scope IN along
// include: evidence/current
  RETURN 'EXHIBIT' AS kind, x.id AS id, null AS role, null AS personId, d.number + coalesce(' · ' + d.title, '') AS label, d.seizedOn AS on
}
RETURN kind, id, role, personId, label, on
ORDER BY kind, on, label, id, role
LIMIT 2000
