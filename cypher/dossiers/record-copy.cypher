// purpose: keeps that a version of a dossier was taken out as a file: to whom, on what ground, and which bytes; the same id sent twice keeps one
// mode: write
// params: id, versionId, toWhom, ground, sha256, isDraft, form, pdfSha256
// returns: id
MATCH (v:DossierVersion {id: $versionId})
WHERE VISIBLE(v)
MERGE (k:Fact {id: $id})
ON CREATE SET k:DossierCopy, k.scope = v.scope, k.recordedAt = $now, k.recordedBy = $viewerId, k.handling = v.handling, k.versionId = v.id, k.toWhom = $toWhom,
              k.ground = $ground, k.sha256 = $sha256, k.isDraft = $isDraft, k.form = $form, k.pdfSha256 = $pdfSha256
WITH v, k
WHERE k:DossierCopy AND k.versionId = v.id AND k.scope = v.scope AND k.recordedBy = $viewerId AND k.sha256 = $sha256
RETURN k.id AS id
