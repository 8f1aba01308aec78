// purpose: the notes of a case, the latest first; one that names a struck source or witness is there only for who sees them all
// params: caseId
// returns: id, text, struck, recordedAt, recordedById, byAz, byEn, mayWithdraw
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (n:CaseNote {caseId: c.id})
  WHERE VISIBLE(n)
    AND all(sourceId IN n.struck WHERE
      EXISTS { MATCH (s:Fact {id: sourceId}) WHERE VISIBLE(s) }
      OR EXISTS { MATCH (st:Statement)-[by:STATED_BY]->(:Person {id: sourceId}) WHERE VISIBLE(st) AND VISIBLE(by) })
  RETURN n
}
OPTIONAL MATCH (u:User {id: n.recordedBy})
RETURN n.id AS id, n.text AS text, n.struck AS struck, n.recordedAt AS recordedAt, n.recordedBy AS recordedById, coalesce(u.nameAz, '') AS byAz,
       coalesce(u.nameEn, '') AS byEn, n.recordedBy = $viewerId AND n.scope IN $editScopes AS mayWithdraw
ORDER BY recordedAt DESC, id DESC
LIMIT 200
