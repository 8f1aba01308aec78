// purpose: one template of dossiers that is the reader's own or one of his body
// params: id
// returns: id, version, name, kind, isForBody, document, savedAt, authorAz, authorEn, mayEdit
MATCH (u:User {id: $viewerId})
CALL (u) {
  MATCH (t:DossierTemplate {templateId: $id})
  WHERE t.supersededAt IS NULL AND t.withdrawnAt IS NULL AND (t.ownerId = u.id OR (t.isForBody AND t.bodyCode = u.bodyCode))
  RETURN t
}
OPTIONAL MATCH (o:User {id: t.ownerId})
RETURN t.templateId AS id, t.id AS version, t.name AS name, t.kind AS kind, t.isForBody AS isForBody, t.document AS document, t.recordedAt AS savedAt,
       coalesce(o.nameAz, '') AS authorAz, coalesce(o.nameEn, '') AS authorEn, t.ownerId = u.id AS mayEdit
