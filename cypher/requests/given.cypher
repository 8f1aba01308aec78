// purpose: what left with the dossiers of a case: which version, to whom, when and on what ground; drafts and what stays in the unit did not leave
// params: dossierIds
// returns: id, dossierId, versionId, number, toWhom, ground, form, sha256, at, by
UNWIND $dossierIds AS wanted
MATCH (v:DossierVersion {dossierId: wanted})
WHERE VISIBLE(v)
MATCH (k:DossierCopy {versionId: v.id})
WHERE VISIBLE(k) AND NOT k.isDraft AND k.toWhom IS NOT NULL
OPTIONAL MATCH (taker:User {id: k.recordedBy})
RETURN k.id AS id, v.dossierId AS dossierId, v.id AS versionId, v.number AS number, k.toWhom AS toWhom, k.ground AS ground, coalesce(k.form, 'PDF') AS form,
       k.sha256 AS sha256, k.recordedAt AS at, {az: coalesce(taker.nameAz, ''), en: coalesce(taker.nameEn, '')} AS by
ORDER BY at DESC, id DESC
LIMIT 1000
