// purpose: what people did in the episodes of a case, with what is known of the victim's age, of borders and of who else acted
// params: caseId, personIds, most
// returns: personId, id, type, certainty, episode, victimId, births, others
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})-[a:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]->(e:Episode)
WHERE VISIBLE(a) AND VISIBLE(e) AND a.certainty <> 'REFUTED' AND e.certainty <> 'REFUTED'
MATCH (e)-[i:IN_CASE]->(c:Case {id: $caseId})
WHERE VISIBLE(i) AND VISIBLE(c)
CALL (e) {
  OPTIONAL MATCH (e)-[o:OF_VICTIM]->(v:Person)
  WHERE VISIBLE(o)
  RETURN v
  ORDER BY v.id
  LIMIT 1
}
CALL (v) {
  OPTIONAL MATCH (rec:Record)-[d:DESCRIBES]->(v)
  WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.birthFrom IS NOT NULL AND coalesce(rec.certainty, '') <> 'REFUTED'
  WITH rec
  ORDER BY rec.recordedAt, rec.id
  LIMIT 50
  RETURN collect(CASE WHEN rec IS NOT NULL THEN {id: rec.id, text: coalesce(rec.birthText, rec.birthFrom), from: rec.birthFrom, to: coalesce(rec.birthTo, rec.birthFrom), certainty: coalesce(rec.certainty, 'CONFIRMED')} END) AS births
}
CALL (e, p) {
  OPTIONAL MATCH (other:Person)-[b:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]->(e)
  WHERE VISIBLE(b) AND b.certainty <> 'REFUTED' AND other <> p
  RETURN count(DISTINCT other) AS others
}
WITH personId, a, v.id AS victimId, births, others, {
  id: e.id, certainty: e.certainty, forms: coalesce(e.forms, []), means: coalesce(e.means, []), controls: coalesce(e.controls, []),
  began: coalesce(e.recruitedOn, e.exploitedFrom),
  isAcrossBorder: EXISTS { MATCH (e)-[r:RECRUITED_IN]->(from:District|Country) WHERE VISIBLE(r) AND (from:District OR from.code = 'AZ') }
    AND EXISTS { MATCH (e)-[t:TRANSITED|EXPLOITED_IN]->(to:Country) WHERE VISIBLE(t) AND to.code <> 'AZ' }
    OR EXISTS { MATCH (e)-[r:RECRUITED_IN]->(from:Country) WHERE VISIBLE(r) AND from.code <> 'AZ' }
    AND EXISTS { MATCH (e)-[t:TRANSITED|EXPLOITED_IN]->(to:Country) WHERE VISIBLE(t) AND to.code = 'AZ' }
} AS episode
RETURN personId, a.id AS id, type(a) AS type, a.certainty AS certainty, episode, victimId, births, others
ORDER BY personId, victimId, type, id
LIMIT toInteger($most)
