// purpose: roles of a person in the reader's cases; accused and convicted follow from charges and decisions
// params: id
// returns: case, role, since, until
// A role has ended when none of its kind stands in the case.
MATCH (p:Person {id: $id})
CALL (p) {
  MATCH (p)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case)
  WHERE VISIBLE(r) AND VISIBLE(c)
  RETURN c, CASE type(r) WHEN 'SUSPECT_IN' THEN 'SUSPECT' WHEN 'VICTIM_IN' THEN 'VICTIM' WHEN 'WITNESS_IN' THEN 'WITNESS' ELSE 'INJURED_PARTY' END AS role,
         min(r.validFrom) AS since, CASE WHEN count(r.validTo) = count(r) THEN max(r.validTo) END AS until
  UNION
  MATCH (x:Charge)-[a:AGAINST]->(p)
  WHERE VISIBLE(x) AND VISIBLE(a) AND APPROVED(x)
  MATCH (x)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  RETURN c, 'ACCUSED' AS role, min(x.on) AS since, null AS until
  UNION
  MATCH (x:Decision {result: 'CONVICTED'})-[a:AGAINST]->(p)
  WHERE VISIBLE(x) AND VISIBLE(a)
    AND NOT EXISTS {
      MATCH path = (later:Decision)-[:FOLLOWS*1..2]->(x)
      WHERE VISIBLE(later) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND later.result IN ['OVERTURNED', 'ACQUITTED']
    }
  MATCH (x)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  RETURN c, 'CONVICTED' AS role, min(x.on) AS since, null AS until
}
WITH c, role, since, until,
     CASE role WHEN 'CONVICTED' THEN 0 WHEN 'ACCUSED' THEN 1 WHEN 'SUSPECT' THEN 2 WHEN 'VICTIM' THEN 3 WHEN 'INJURED_PARTY' THEN 4 ELSE 5 END AS weight
RETURN {id: c.id} AS case, role, since, until
ORDER BY c.openedOn DESC, c.id, weight
LIMIT 200
