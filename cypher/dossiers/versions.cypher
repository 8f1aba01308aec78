// purpose: the versions of a dossier that the reader may see, the newest first
// params: dossierId
// returns: id, dossierId, caseId, number, kind, language, title, handling, hash, needs, basis, frozenAt, frozenById, frozenBy, askedAt, askedById, askedBy, outcome, reason, decidedAt, decidedById, decidedBy, validUntil, mayEdit
MATCH (v:DossierVersion {dossierId: $dossierId})
WHERE VISIBLE(v)
// include: dossiers/version-shown
RETURN v.id AS id, v.dossierId AS dossierId, v.caseId AS caseId, v.number AS number, v.kind AS kind, v.language AS language, v.title AS title, v.handling AS handling, v.hash AS hash, v.needs AS needs,
       v.basis AS basis, v.recordedAt AS frozenAt, v.recordedBy AS frozenById, frozenBy, v.askedAt AS askedAt, v.askedBy AS askedById, askedBy, v.outcome AS outcome,
       v.reason AS reason, v.decidedAt AS decidedAt, v.decidedBy AS decidedById, decidedBy, v.validUntil AS validUntil, 'case:' + v.caseId IN $editScopes AS mayEdit
ORDER BY frozenAt DESC, id DESC
LIMIT 200
