// purpose: the dossiers of a case, or those that were put away, the last saved first
// params: caseId, isPutAway
// returns: id, caseId, kind, language, title, revision, savedAt, byAz, byEn, mayEdit
MATCH (d:Dossier {caseId: $caseId})
WHERE VISIBLE(d) AND (coalesce(d.putAwayAt, '~') > $asOf) <> $isPutAway
OPTIONAL MATCH (saver:User {id: d.savedBy})
RETURN d.id AS id, d.caseId AS caseId, d.kind AS kind, d.language AS language, d.title AS title, d.revision AS revision, d.savedAt AS savedAt,
       coalesce(saver.nameAz, '') AS byAz, coalesce(saver.nameEn, '') AS byEn, d.scope IN $editScopes AS mayEdit
ORDER BY savedAt DESC, id
LIMIT 200
