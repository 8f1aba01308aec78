// purpose: people of a case by role; accused and convicted follow from charges and decisions
// params: id
// returns: id, roles, sex, birth
MATCH (c:Case {id: $id})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  RETURN p, CASE type(r) WHEN 'SUSPECT_IN' THEN 'SUSPECT' WHEN 'VICTIM_IN' THEN 'VICTIM' WHEN 'WITNESS_IN' THEN 'WITNESS' ELSE 'INJURED_PARTY' END AS role,
         r.validFrom AS since, r.validTo AS until
  UNION
  MATCH (x:Charge)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND APPROVED(x)
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN p, 'ACCUSED' AS role, min(x.on) AS since, null AS until
  UNION
  MATCH (x:Decision {result: 'CONVICTED'})-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
    AND NOT EXISTS {
      MATCH path = (later:Decision)-[:FOLLOWS*1..2]->(x)
      WHERE VISIBLE(later) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND later.result IN ['OVERTURNED', 'ACQUITTED']
    }
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN p, 'CONVICTED' AS role, min(x.on) AS since, null AS until
}
// A role that ended comes after those that stand.
WITH c, p, role, since, until,
     CASE WHEN coalesce(until, '') + '~' >= $lookedAt THEN 0 ELSE 10 END + CASE role WHEN 'CONVICTED' THEN 0 WHEN 'ACCUSED' THEN 1 WHEN 'SUSPECT' THEN 2 WHEN 'VICTIM' THEN 3 WHEN 'INJURED_PARTY' THEN 4 ELSE 5 END AS weight
ORDER BY weight, since
WITH p, collect({role: role, since: since, until: until}) AS roles, min(weight) AS weight
ORDER BY weight, p.id
LIMIT 200
CALL (p) {
  OPTIONAL MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN rec
  ORDER BY rec.birthPrecision, rec.recordedAt DESC, rec.id
  LIMIT 1
}
RETURN p.id AS id, roles, rec.sex AS sex,
       CASE WHEN rec.birthText IS NULL THEN null ELSE {text: rec.birthText, from: rec.birthFrom, to: rec.birthTo, precision: rec.birthPrecision} END AS birth
ORDER BY weight, id
