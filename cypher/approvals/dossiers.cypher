// purpose: versions of dossiers of the reader's cases that somebody else asked to be approved and nobody has decided on, the first asked first
// returns: id, caseId, dossierId, kind, title, number, since, askedBy
MATCH (v:DossierVersion)
USING INDEX SEEK v:DossierVersion(scope)
WHERE v.scope IN $scopes AND VISIBLE(v) AND v.askedAt IS NOT NULL AND v.outcome IS NULL AND v.recordedBy <> $viewerId AND v.askedBy <> $viewerId
MATCH (d:Dossier {id: v.dossierId})
WHERE VISIBLE(d) AND coalesce(d.putAwayAt, '~') > $asOf
OPTIONAL MATCH (u:User {id: v.askedBy})
RETURN v.id AS id, v.caseId AS caseId, v.dossierId AS dossierId, v.kind AS kind, v.title AS title, v.number AS number, v.askedAt AS since,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS askedBy
ORDER BY since, id
LIMIT 100
