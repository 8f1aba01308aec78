// purpose: to whom a version of a dossier was given and on what ground, the last first
// params: versionId
// returns: id, toWhom, ground, form, sha256, pdfSha256, isDraft, at, by
MATCH (k:DossierCopy {versionId: $versionId})
WHERE VISIBLE(k)
OPTIONAL MATCH (taker:User {id: k.recordedBy})
RETURN k.id AS id, k.toWhom AS toWhom, k.ground AS ground, coalesce(k.form, 'PDF') AS form, k.sha256 AS sha256, k.pdfSha256 AS pdfSha256, k.isDraft AS isDraft, k.recordedAt AS at,
       {az: coalesce(taker.nameAz, ''), en: coalesce(taker.nameEn, '')} AS by
ORDER BY at DESC, id DESC
LIMIT 200
