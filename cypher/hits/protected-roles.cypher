// purpose: which of these accused has a protected role, and whom to ask about it
// params: personIds
// returns: personId, unit, contact
// timeout: 60
// unscoped: whoever must know that an accused has a protected role is told that much; of the other side it gives the body and one account that leads the case, never a person, case or reason
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})-[x:SAME_AS]-(q:Person)
WHERE x.supersededAt IS NULL
MATCH (rec:Record {isProtected: true})-[d:DESCRIBES]->(q)
WHERE rec.supersededAt IS NULL AND d.supersededAt IS NULL
WITH DISTINCT personId, rec.scope AS scope
CALL (scope) {
  OPTIONAL MATCH (:Compartment {id: scope})<-[:HOLDS]-(f:Case)
  OPTIONAL MATCH (lead:User)-[m:MEMBER {level: 'LEAD'}]->(f)
  WHERE (m.until IS NULL OR m.until >= $today) AND lead.disabledAt IS NULL
  OPTIONAL MATCH (b:Body {code: f.body})
  RETURN b, lead
  ORDER BY lead IS NULL, m.grantedAt, lead.id
  LIMIT 1
}
RETURN DISTINCT personId, CASE WHEN b IS NULL THEN null ELSE {az: b.nameAz, en: b.nameEn} END AS unit,
       CASE WHEN lead IS NULL THEN null ELSE {az: lead.nameAz, en: lead.nameEn} END AS contact
ORDER BY personId, unit.az, contact.az
LIMIT 200
