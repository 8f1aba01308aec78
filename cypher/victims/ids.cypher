// purpose: victims of whom the reader sees a decision, help to them or the role in a case, by id
// params: first, after
// optional: after
// returns: id
CALL () {
  MATCH (s:Support)
  WHERE VISIBLE(s) AND s.beneficiary IS NULL
  MATCH (s)-[g:GIVEN_TO]->(p:Person)
  WHERE VISIBLE(g)
  RETURN p.id AS id
  UNION
  MATCH (v:VictimStatus)
  WHERE VISIBLE(v)
  MATCH (v)-[o:STATUS_OF]->(p:Person)
  WHERE VISIBLE(o)
  RETURN p.id AS id
  UNION
  MATCH (c:Case)
  WHERE VISIBLE(c)
  MATCH (p:Person)-[r:VICTIM_IN]->(c)
  WHERE VISIBLE(r)
  RETURN p.id AS id
}
// A cursor that the reader does not see leads nowhere.
WITH collect(id) AS seen
WHERE $after IS NULL OR $after IN seen
UNWIND seen AS id
WITH id
WHERE $after IS NULL OR id > $after
RETURN id
ORDER BY id
LIMIT toInteger($first)
