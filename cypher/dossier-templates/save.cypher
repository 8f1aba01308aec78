// purpose: saves a template of the reader's own anew; what stood before is superseded and stays. No row when it is not his, or stands otherwise by now
// mode: write
// params: id, version, expected, name, isForBody, document
// returns: id
// The lock on what stood comes first; only then is read whether it stands still.
MATCH (u:User {id: $viewerId})
CALL (u) {
  MATCH (t:DossierTemplate {id: $expected})
  WHERE t.templateId = $id AND t.ownerId = u.id
  SET t.lockedFor = $version
  REMOVE t.lockedFor
  RETURN t
}
WITH u, t
WHERE STANDS(t) AND t.withdrawnAt IS NULL
SET t.supersededAt = $now
CREATE (n:DossierTemplate {id: $version, templateId: $id, ownerId: u.id, bodyCode: u.bodyCode, name: $name, kind: t.kind, isForBody: $isForBody,
                           document: $document, recordedAt: $now})
RETURN n.templateId AS id
