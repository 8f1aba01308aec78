// purpose: what is due to victims by a day, and which reflection periods run, as far as the reader may see, the soonest first
// params: latest
// returns: id, victimId, pseudonym, service, day
MATCH (s:Support)
WHERE VISIBLE(s)
  AND ((s.on IS NULL AND s.dueOn <= $latest) OR (s.service = 'REFLECTION_PERIOD' AND s.on <= $lookedAt AND s.until >= $lookedAt))
MATCH (s)-[g:GIVEN_TO]->(p:Person)
WHERE VISIBLE(g)
CALL (s, p) {
  WITH s, p
  WHERE s.beneficiary IS NULL
  RETURN p AS victim
  UNION
  MATCH (mother:Person)-[k:RELATED_TO {kin: 'CHILD'}]->(p)
  WHERE VISIBLE(k) AND s.beneficiary IS NOT NULL
  RETURN mother AS victim
}
RETURN s.id AS id, victim.id AS victimId, s.pseudonym AS pseudonym, s.service AS service, CASE WHEN s.on IS NULL THEN s.dueOn ELSE s.until END AS day
ORDER BY day, id, victimId
LIMIT 200
