// purpose: begins a dossier in a case that the reader edits; the same id sent twice begins one
// mode: write
// params: id, caseId, kind, language, title, document
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
MERGE (d:Fact {id: $id})
ON CREATE SET d:Dossier, d.scope = 'case:' + $caseId, d.recordedAt = $now, d.recordedBy = $viewerId, d.handling = 'H0', d.caseId = $caseId, d.kind = $kind,
              d.language = $language, d.title = $title, d.document = $document, d.revision = 1, d.savedAt = $now, d.savedBy = $viewerId
WITH d
WHERE d.caseId = $caseId AND d.recordedBy = $viewerId
RETURN d.id AS id
