// purpose: the notes of a case, the latest first, or the one that is asked for; one that names a struck source or witness is there only for who sees them all
// params: caseId, noteId
// optional: noteId
// returns: id, text, struck, recordedAt, recordedById, byAz, byEn, earlierIds, resumedFrom, mayEdit
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (n:CaseNote {caseId: c.id})
  WHERE VISIBLE(n) AND ($noteId IS NULL OR n.id = $noteId)
    AND all(sourceId IN n.struck WHERE
      EXISTS { MATCH (s:Fact {id: sourceId}) WHERE VISIBLE(s) }
      OR EXISTS { MATCH (st:Statement)-[by:STATED_BY]->(:Person {id: sourceId}) WHERE VISIBLE(st) AND VISIBLE(by) })
  RETURN n
}
OPTIONAL MATCH (u:User {id: n.recordedBy})
RETURN n.id AS id, n.text AS text, n.struck AS struck, n.recordedAt AS recordedAt, n.recordedBy AS recordedById, coalesce(u.nameAz, '') AS byAz,
       coalesce(u.nameEn, '') AS byEn, coalesce(n.earlierIds, []) AS earlierIds, n.resumedFrom AS resumedFrom, n.scope IN $editScopes AS mayEdit
ORDER BY recordedAt DESC, id DESC
LIMIT 200
