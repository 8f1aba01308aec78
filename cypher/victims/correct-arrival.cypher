// purpose: corrects how somebody came to the reader's centre, whether she agrees that a case learns of her, and, with $recordId, her sex, year of birth and citizenship
// mode: write
// params: id, victimId, version, on, cameBy, ground, isAgreed, isSealed, referralId, pseudonym, recordId, tieId, sex, citizenship, birthText, birthFrom, birthTo, birthPrecision
// returns: id
// The lock on what is corrected comes first: whoever takes her into a case locks it too.
// timeout: 30
MATCH (old:VictimStatus {id: $version})-[of:STATUS_OF]->(p:Person {id: $victimId})
WHERE VISIBLE(old) AND VISIBLE(of) AND old.cameBy IS NOT NULL AND old.scope IN $editScopes
SET old.lockedFor = $id
REMOVE old.lockedFor
WITH DISTINCT p, old
WHERE STANDS(old)
MERGE (v:Fact {id: $id})
ON CREATE SET v:VictimStatus, v.scope = old.scope, v.recordedAt = $now, v.recordedBy = $viewerId, v.reliability = 'A', v.credibility = 1, v.certainty = 'CONFIRMED',
              v.handling = 'H0', v.status = 'PRESUMED', v.on = $on, v.by = old.by, v.sourceText = $ground, v.cameBy = $cameBy, v.isShared = $isAgreed,
              v.isSealed = old.isSealed OR $isSealed, v.firstBy = coalesce(old.firstBy, old.recordedBy), v.earlierIds = coalesce(old.earlierIds, []) + [old.id]
// An id that something else has, seen or not, writes nothing.
WITH p, old, v
WHERE v:VictimStatus AND v.scope = old.scope AND v.recordedBy = $viewerId AND v.recordedAt = $now AND v.id <> old.id
MERGE (v)-[o:STATUS_OF]->(p)
ON CREATE SET o.scope = v.scope, o.recordedAt = $now, o.recordedBy = $viewerId
WITH p, old, v
// include: victims/superseded
WITH p, old, v
CALL (p, v) {
  MATCH (r:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(r) AND VISIBLE(d) AND r.scope = v.scope AND $recordId IS NOT NULL
  MERGE (rec:Fact {id: $recordId})
  ON CREATE SET rec:Record, rec.scope = v.scope, rec.recordedAt = $now, rec.recordedBy = $viewerId, rec.reliability = r.reliability, rec.credibility = r.credibility,
                rec.certainty = r.certainty, rec.handling = r.handling, rec.sex = $sex, rec.birthText = $birthText, rec.birthFrom = $birthFrom, rec.birthTo = $birthTo,
                rec.birthPrecision = $birthPrecision, rec.citizenship = $citizenship, rec.pseudonym = r.pseudonym, rec.isProtected = true
  MERGE (rec)-[n:DESCRIBES]->(p)
  ON CREATE SET n.id = $tieId, n.scope = v.scope, n.recordedAt = $now, n.recordedBy = $viewerId
  SET r.supersededAt = $now, d.supersededAt = $now
}
WITH p, old, v
// That she was sent by others goes with the day and the way, whoever has corrected that entry since.
CALL (p, old) {
  MATCH (s:Support {event: 'REFERRAL'})-[g:GIVEN_TO]->(p)
  WHERE VISIBLE(s) AND VISIBLE(g) AND s.scope = old.scope AND s.on = old.on AND s.provider = split(old.scope, ':')[2] AND s.supersededAt IS NULL
  SET s.supersededAt = $now, g.supersededAt = $now
  WITH s
  MATCH (s)-[by:PROVIDED_BY]->(of:Body)
  WHERE VISIBLE(by)
  SET by.supersededAt = $now
}
CALL (v) {
  MATCH (b:Body {code: split(v.scope, ':')[2]})
  RETURN b
}
// include: victims/arrival-referral
RETURN v.id AS id
