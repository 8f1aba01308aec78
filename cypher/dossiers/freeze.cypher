// purpose: keeps a dossier of a case that the reader edits as a version, in a compartment held by whoever holds all of `needs`; the same id sent twice keeps one
// mode: write
// params: id, dossierId, revision, needs, scope, hash, title, handling, tree, basis
// returns: id
// The lock on the dossier comes first. No row when it was saved meanwhile, when another has frozen it since the moment of the reader, or when the id is
// that of something else. Versions are counted within their compartment: who may not see one finds no gap.
MATCH (d:Dossier {id: $dossierId})
WHERE VISIBLE(d) AND d.scope IN $editScopes AND d.putAwayAt IS NULL AND all(one IN $needs WHERE one IN $scopes)
SET d.lockedFor = $id
REMOVE d.lockedFor
WITH d
WHERE d.revision = $revision AND coalesce(d.frozenAt, '') < $now
CALL (d) {
  OPTIONAL MATCH (before:DossierVersion {dossierId: d.id})
  WHERE VISIBLE(before) AND before.scope = $scope
  RETURN count(before) + 1 AS number
}
MERGE (v:Fact {id: $id})
ON CREATE SET v:DossierVersion, v.scope = $scope, v.recordedAt = $now, v.recordedBy = $viewerId, v.handling = $handling, v.dossierId = d.id, v.caseId = d.caseId,
              v.kind = d.kind, v.language = d.language, v.title = $title, v.number = number, v.needs = $needs, v.hash = $hash, v.tree = $tree, v.basis = $basis
WITH d, v
WHERE v:DossierVersion AND v.dossierId = d.id AND v.scope = $scope AND v.recordedBy = $viewerId AND v.recordedAt = $now
SET d.frozenAt = $now
WITH d, v
CALL (d) {
  WITH d
  WHERE size($needs) > 1
  MATCH (c:Case {id: d.caseId})
  WHERE VISIBLE(c)
  MERGE (j:Compartment {id: $scope})
  ON CREATE SET j.kind = 'JOINT', j.parts = $needs
  MERGE (c)-[:HOLDS]->(j)
  RETURN count(j) AS joint
}
RETURN v.id AS id
