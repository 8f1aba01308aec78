// purpose: the pseudonyms of victims, and the day on which the recovery and reflection period was given, where the reader may see it
// params: ids
// returns: id, pseudonym, from
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
WHERE EXISTS { MATCH (p)-[role:VICTIM_IN]->(c:Case) WHERE VISIBLE(role) AND VISIBLE(c) }
CALL (p) {
  OPTIONAL MATCH (s:Support {service: 'REFLECTION_PERIOD'})-[g:GIVEN_TO]->(p)
  WHERE VISIBLE(s) AND VISIBLE(g)
  RETURN max(s.on) AS from
}
CALL (p) {
  OPTIONAL MATCH (r:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(r) AND VISIBLE(d) AND r.pseudonym IS NOT NULL
  WITH r
  ORDER BY r.recordedAt DESC, r.id
  RETURN collect(r.pseudonym)[0] AS pseudonym
}
RETURN p.id AS id, pseudonym, from
ORDER BY id
