// purpose: keeps that a version of a dossier was taken out as a file: to whom, on what ground, and which bytes; the same id sent twice keeps one
// mode: write
// params: id, versionId, toWhom, ground, format, sha256, isDraft
// returns: id
MATCH (v:DossierVersion {id: $versionId})
WHERE VISIBLE(v)
MERGE (k:Fact {id: $id})
ON CREATE SET k:DossierCopy, k.scope = v.scope, k.recordedAt = $now, k.recordedBy = $viewerId, k.handling = v.handling, k.versionId = v.id, k.toWhom = $toWhom,
              k.ground = $ground, k.format = $format, k.sha256 = $sha256, k.isDraft = $isDraft
WITH v, k
WHERE k:DossierCopy AND k.versionId = v.id AND k.scope = v.scope AND k.recordedBy = $viewerId AND k.sha256 = $sha256
RETURN k.id AS id
