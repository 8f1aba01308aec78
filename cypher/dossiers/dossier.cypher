// purpose: one dossier with its document
// params: id
// returns: id, caseId, kind, language, title, revision, savedAt, byAz, byEn, mayEdit, document
MATCH (d:Dossier {id: $id})
WHERE VISIBLE(d) AND coalesce(d.putAwayAt, '~') > $asOf
OPTIONAL MATCH (saver:User {id: d.savedBy})
RETURN d.id AS id, d.caseId AS caseId, d.kind AS kind, d.language AS language, d.title AS title, d.revision AS revision, d.savedAt AS savedAt,
       coalesce(saver.nameAz, '') AS byAz, coalesce(saver.nameEn, '') AS byEn, d.scope IN $editScopes AS mayEdit, d.document AS document
