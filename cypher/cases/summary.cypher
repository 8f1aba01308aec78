// purpose: what the reader may see of a case, counted
// params: id
// returns: people, victims, suspects, accused, convicted, witnesses, offences, notices, groups
MATCH (c:Case {id: $id})
WHERE VISIBLE(c)
CALL (c) {
  OPTIONAL MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r)
  RETURN collect(DISTINCT p.id) AS inRole,
         count(DISTINCT CASE WHEN type(r) = 'VICTIM_IN' THEN p.id END) AS victims,
         count(DISTINCT CASE WHEN type(r) = 'SUSPECT_IN' AND coalesce(r.validTo, '') + '~' >= $lookedAt THEN p.id END) AS suspects,
         count(DISTINCT CASE WHEN type(r) = 'WITNESS_IN' AND coalesce(r.validTo, '') + '~' >= $lookedAt THEN p.id END) AS witnesses
}
CALL (c) {
  OPTIONAL MATCH (x:Charge)-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i) AND APPROVED(x)
  OPTIONAL MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN collect(DISTINCT p.id) AS accused
}
CALL (c) {
  OPTIONAL MATCH (x:Decision {result: 'CONVICTED'})-[i:IN_CASE]->(c)
  WHERE VISIBLE(x) AND VISIBLE(i)
    AND NOT EXISTS {
      MATCH path = (later:Decision)-[:FOLLOWS*1..2]->(x)
      WHERE VISIBLE(later) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND later.result IN ['OVERTURNED', 'ACQUITTED']
    }
  OPTIONAL MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN collect(DISTINCT p.id) AS convicted
}
WITH c, inRole, victims, suspects, witnesses, accused, convicted,
     COUNT { MATCH (c)-[v:COVERS]->(o:Offence) WHERE VISIBLE(v) AND VISIBLE(o) } AS offences,
     COUNT { MATCH (n:Notice)-[i:IN_CASE]->(c) WHERE VISIBLE(n) AND VISIBLE(i) } AS notices
CALL (c) {
  MATCH (c)-[h:HOLDS|SHARES]->(k:Compartment {kind: 'CASE'})
  WHERE type(h) = 'HOLDS' OR h.isWhole
  MATCH (rec:Record {scope: k.id})-[d:DESCRIBES]->(g:Group)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN count(DISTINCT g) AS groups
}
UNWIND inRole + accused + convicted + [null] AS person
RETURN count(DISTINCT person) AS people, victims, suspects, size(accused) AS accused, size(convicted) AS convicted, witnesses, offences, notices, groups
