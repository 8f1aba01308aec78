// purpose: how records of a case write the names of people in a script, where nobody is protected
// params: caseId, ids, script
// returns: id, text, recordId, handling
// Records of the compartment of the case alone: whoever reads a version of the dossier has that one.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (a:Person {id: wanted})<-[d:DESCRIBES]-(rec:Record)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(d) AND VISIBLE(rec) AND VISIBLE(n) AND VISIBLE(name) AND rec.scope = 'case:' + $caseId AND name.script = $script AND name.text IS NOT NULL
    AND NOT EXISTS { MATCH (a)<-[p:DESCRIBES]-(shield:Record {isProtected: true}) WHERE PROTECTS(p) AND PROTECTS(shield) }
  RETURN a.id AS id, name.text AS text, rec.id AS recordId, coalesce(rec.handling, 'H0') AS handling
  ORDER BY rec.recordedAt DESC, rec.id, name.id
  LIMIT 1
}
RETURN id, text, recordId, handling
ORDER BY id
LIMIT 2000
