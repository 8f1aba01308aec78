// purpose: keeps a note of a case in which the reader writes, with the sources and witnesses that it leaves out; the same id sent twice keeps one
// mode: write
// params: id, caseId, text, struck
// returns: id
// What the writer does not see cannot be named.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
  AND all(sourceId IN $struck WHERE
    EXISTS { MATCH (s:Fact {id: sourceId}) WHERE VISIBLE(s) }
    OR EXISTS { MATCH (st:Statement)-[by:STATED_BY]->(:Person {id: sourceId}) WHERE VISIBLE(st) AND VISIBLE(by) })
MERGE (n:Fact {id: $id})
ON CREATE SET n:CaseNote, n.scope = 'case:' + $caseId, n.recordedAt = $now, n.recordedBy = $viewerId, n.handling = 'H0', n.caseId = $caseId,
              n.text = $text, n.struck = $struck
// An id that something else has, seen or not, writes nothing.
WITH n
WHERE n:CaseNote AND n.caseId = $caseId AND n.recordedBy = $viewerId
RETURN n.id AS id
