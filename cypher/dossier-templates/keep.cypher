// purpose: keeps a template of dossiers that is the reader's own; the same id sent twice keeps one
// mode: write
// params: id, name, kind, isForBody, document
// returns: id
MATCH (u:User {id: $viewerId})
MERGE (t:DossierTemplate {id: $id})
ON CREATE SET t.templateId = $id, t.ownerId = u.id, t.bodyCode = u.bodyCode, t.name = $name, t.kind = $kind, t.isForBody = $isForBody, t.document = $document,
              t.recordedAt = $now
WITH u, t
WHERE t.ownerId = u.id AND t.templateId = $id
RETURN t.templateId AS id
