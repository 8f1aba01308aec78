// purpose: templates of dossiers that are the reader's own or those of his body, by name; or his own that were withdrawn
// params: isWithdrawn
// returns: id, version, name, kind, isForBody, document, savedAt, authorAz, authorEn, mayEdit
MATCH (u:User {id: $viewerId})
CALL (u) {
  MATCH (t:DossierTemplate {ownerId: u.id})
  RETURN t
  UNION
  MATCH (t:DossierTemplate {bodyCode: u.bodyCode})
  WHERE t.isForBody AND NOT $isWithdrawn
  RETURN t
}
WITH u, t
WHERE t.supersededAt IS NULL AND t.withdrawnAt IS NOT NULL = $isWithdrawn
OPTIONAL MATCH (o:User {id: t.ownerId})
RETURN t.templateId AS id, t.id AS version, t.name AS name, t.kind AS kind, t.isForBody AS isForBody, t.document AS document, t.recordedAt AS savedAt,
       coalesce(o.nameAz, '') AS authorAz, coalesce(o.nameEn, '') AS authorEn, t.ownerId = u.id AS mayEdit
ORDER BY name, id
LIMIT 200
