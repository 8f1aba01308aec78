// purpose: what the reader sees of victims: pseudonym, birth, decisions, cases; empty of one of whom he sees nothing
// params: ids
// returns: id, pseudonym, birthFrom, birthTo, statuses, cases
// What a centre has written of whoever came to it first is read by whoever holds that compartment.
// What a decision rests on and who recorded it is read by whoever reads its case, and so is which case it is.
// timeout: 30
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  MATCH (v:VictimStatus)-[o:STATUS_OF]->(p)
  WHERE VISIBLE(v) AND VISIBLE(o)
  OPTIONAL MATCH (v)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  OPTIONAL MATCH (u:User {id: v.recordedBy})
  OPTIONAL MATCH (k:Compartment {id: v.scope})
  OPTIONAL MATCH (centre:Body {code: split(v.scope, ':')[2]})
  OPTIONAL MATCH (own:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(own) AND VISIBLE(d) AND own.scope = v.scope AND v.cameBy IS NOT NULL
  WITH v, c, u, k, centre, head(collect(own)) AS own
  ORDER BY v.on, v.id
  RETURN collect({
    id: v.id, caseId: c.id, status: v.status, on: v.on, by: v.by, ground: CASE WHEN c IS NOT NULL THEN v.sourceText END, recordedAt: v.recordedAt,
    recordedById: v.recordedBy, recordedBy: CASE WHEN c IS NOT NULL AND u IS NOT NULL THEN {az: u.nameAz, en: u.nameEn} END,
    earlierIds: coalesce(v.earlierIds, []), mayEdit: c IS NOT NULL AND 'case:' + c.id IN $editScopes,
    arrival: CASE WHEN v.cameBy IS NOT NULL THEN {
      scope: v.scope, cameBy: v.cameBy, ground: v.sourceText, agrees: v.isShared, isSealed: v.isSealed, isTaken: k.takenAt IS NOT NULL,
      sex: own.sex, bornIn: left(own.birthFrom, 4), citizenship: own.citizenship, firstById: coalesce(v.firstBy, v.recordedBy),
      centre: {az: centre.nameAz, en: centre.nameEn}, mayChange: v.scope IN $editScopes} END}) AS statuses
}
CALL (p) {
  OPTIONAL MATCH (r:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(r) AND VISIBLE(d)
  WITH r
  ORDER BY r.birthFrom IS NULL, r.recordedAt DESC, r.id
  RETURN collect(r.pseudonym)[0] AS pseudonym, collect(r.birthFrom)[0] AS birthFrom, collect(r.birthTo)[0] AS birthTo
}
CALL (p) {
  MATCH (p)-[r:VICTIM_IN]->(c:Case)
  WHERE VISIBLE(r) AND VISIBLE(c)
  WITH DISTINCT c
  ORDER BY c.id
  RETURN collect({id: c.id, mayEdit: 'case:' + c.id IN $editScopes}) AS cases
}
RETURN p.id AS id, pseudonym, birthFrom, birthTo, statuses, cases
ORDER BY id
