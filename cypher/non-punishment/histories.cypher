// purpose: for each of these accused whom the reader knows to be a protected person as well, what was done to that person and what the accused did, by day
// params: personIds
// returns: personId, protectedId, side, id, from, to, says, caseId
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})-[x:SAME_AS]-(q:Person)
WHERE VISIBLE(x)
  AND EXISTS { MATCH (rec:Record {isProtected: true})-[d:DESCRIBES]->(q) WHERE VISIBLE(rec) AND VISIBLE(d) }
CALL (p, q) {
  MATCH (e:Episode)-[o:OF_VICTIM]->(q)
  WHERE VISIBLE(e) AND VISIBLE(o) AND e.certainty <> 'REFUTED'
  MATCH (e)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  RETURN 'VICTIM' AS side, e.id AS id, coalesce(e.recruitedOn, e.exploitedFrom) AS from, e.exploitedTo AS to,
         coalesce(e.forms, []) + coalesce(e.means, []) AS says, c.id AS caseId
  UNION
  MATCH (p)-[a:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED]->(e:Episode)
  WHERE VISIBLE(a) AND VISIBLE(e) AND a.certainty <> 'REFUTED' AND e.certainty <> 'REFUTED'
  MATCH (e)-[i:IN_CASE]->(c:Case)
  WHERE VISIBLE(i) AND VISIBLE(c)
  RETURN 'ACCUSED' AS side, a.id AS id, coalesce(e.recruitedOn, e.exploitedFrom) AS from, e.exploitedTo AS to, [type(a)] AS says, c.id AS caseId
}
RETURN personId, q.id AS protectedId, side, id, from, to, says, caseId
ORDER BY personId, protectedId, from IS NULL, from, side DESC, id
LIMIT 500
