// purpose: asks for a version of a dossier to be approved, once; no row when it was asked for already, or the reader does not edit the case
// mode: write
// params: id
// returns: id
MATCH (v:DossierVersion {id: $id})
WHERE VISIBLE(v) AND 'case:' + v.caseId IN $editScopes
SET v.lockedFor = $id
REMOVE v.lockedFor
WITH v
WHERE v.askedAt IS NULL
SET v.askedAt = $now, v.askedBy = $viewerId
RETURN v.id AS id
