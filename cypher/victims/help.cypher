// purpose: help to victims and to their children that the reader may see, and who the children are
// params: ids
// returns: id, help, children
// timeout: 30
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  MATCH (p)-[k:RELATED_TO {kin: 'CHILD'}]->(child:Person)
  WHERE VISIBLE(k)
  CALL (child) {
    OPTIONAL MATCH (r:Record)-[d:DESCRIBES]->(child)
    WHERE VISIBLE(r) AND VISIBLE(d)
    WITH r
    ORDER BY r.pseudonym IS NULL, r.recordedAt DESC, r.id
    RETURN collect(r.pseudonym)[0] AS pseudonym, collect(r.birthFrom)[0] AS birthFrom, collect(r.birthTo)[0] AS birthTo
  }
  WITH child, pseudonym, birthFrom, birthTo, min(k.validFrom) AS bornIn, min(k.role) AS kinTie
  ORDER BY child.id
  RETURN collect({
    id: child.id, pseudonym: pseudonym, bornIn: toIntegerOrNull(left(bornIn, 4)), tie: kinTie,
    bornFrom: CASE WHEN bornIn IS NULL THEN toIntegerOrNull(left(birthFrom, 4)) END,
    bornTo: CASE WHEN bornIn IS NULL THEN toIntegerOrNull(left(birthTo, 4)) END}) AS children, collect(child) AS theirs
}
CALL (p, theirs) {
  UNWIND [p] + theirs AS helped
  MATCH (s:Support)-[g:GIVEN_TO]->(helped)
  WHERE VISIBLE(s) AND VISIBLE(g) AND (helped.id <> p.id OR s.beneficiary IS NULL)
  MATCH (s)-[b:PROVIDED_BY]->(body:Body)
  WHERE VISIBLE(b)
  OPTIONAL MATCH (c:Case {id: split(s.scope, ':')[1]})
  WHERE VISIBLE(c)
  WITH s, helped, body, c
  ORDER BY coalesce(s.on, s.dueOn) DESC, s.id
  LIMIT 500
  RETURN collect({
    id: s.id, forId: helped.id, scope: s.scope, service: s.service, event: s.event, providerCode: body.code, provider: {az: body.nameAz, en: body.nameEn},
    on: s.on, until: s.until, dueOn: s.dueOn, amount: s.amount, currency: s.currency, stage: s.stage, outcome: s.outcome, note: s.note, caseId: c.id,
    pseudonym: s.pseudonym, recordedAt: s.recordedAt, recordedById: s.recordedBy, earlierIds: coalesce(s.earlierIds, []),
    mayEdit: s.scope IN $editScopes OR (c IS NOT NULL AND 'case:' + c.id IN $editScopes)}) AS help
}
RETURN p.id AS id, help, children
ORDER BY id
