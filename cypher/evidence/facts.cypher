// purpose: facts of a case that a source can show: links in its compartments, what people did in its episodes, and the episodes; all, or those asked for
// params: caseId, only, most
// optional: only
// returns: id, says, fromId, toId, certainty, sourceText, scope
MATCH (c:Case {id: $caseId})-[h:HOLDS|SHARES]->(k:Compartment)
WHERE VISIBLE(c)
WITH c, collect(DISTINCT k.id) AS held, collect(DISTINCT CASE WHEN type(h) = 'HOLDS' OR h.isWhole THEN k.id END) AS own
CALL (c, held, own) {
  CALL (c, own) {
    MATCH (rec:Record)
    WHERE rec.scope IN own AND VISIBLE(rec)
    MATCH (rec)-[d:DESCRIBES]->(a:Anchor)
    WHERE VISIBLE(d)
    RETURN DISTINCT a
    UNION
    MATCH (a:Person)-[role:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
    WHERE VISIBLE(role)
    RETURN DISTINCT a
  }
  MATCH (a)-[r:LINKS]-(b:Anchor)
  WHERE VISIBLE(r) AND r.scope IN held AND r.certainty <> 'REFUTED' AND ($only IS NULL OR r.id IN $only)
  RETURN r.id AS id, [type(r)] AS says, startNode(r).id AS fromId, endNode(r).id AS toId, r.certainty AS certainty, r.sourceText AS sourceText, r.scope AS scope
  UNION
  MATCH (e:Episode)-[i:IN_CASE]->(c)
  WHERE VISIBLE(e) AND VISIBLE(i) AND e.certainty <> 'REFUTED'
  CALL (e) {
    OPTIONAL MATCH (e)-[o:OF_VICTIM]->(victim:Person)
    WHERE VISIBLE(o)
    RETURN victim.id AS victimId
    ORDER BY victimId
    LIMIT 1
  }
  CALL (e) {
    MATCH (p:Anchor)-[r:ACTS]->(e)
    WHERE VISIBLE(r) AND r.certainty <> 'REFUTED'
    RETURN r.id AS id, [type(r)] AS says, p.id AS fromId, r.certainty AS certainty, r.sourceText AS sourceText, r.scope AS scope
    UNION
    RETURN e.id AS id, coalesce(e.forms, []) + coalesce(e.means, []) AS says, null AS fromId, e.certainty AS certainty, e.sourceText AS sourceText, e.scope AS scope
  }
  WITH id, says, fromId, victimId AS toId, certainty, sourceText, scope
  WHERE $only IS NULL OR id IN $only
  RETURN id, says, fromId, toId, certainty, sourceText, scope
}
RETURN id, says, fromId, toId, certainty, sourceText, scope
ORDER BY fromId, says[0], toId, id
LIMIT toInteger($most)
