// purpose: versions of notes and tasks that stand no more, corrected since or withdrawn, and quote a notice of another country
// params: within, words
// returns: id, kind, text, struck, scope, byAz, byEn, earlierIds
// unscoped: what stands no more is seen by nobody as of now, and goes with the notice all the same; it is asked within the compartments that the officer holds, and answered to who erases alone
CALL () {
  MATCH (x:CaseNote)
  WHERE x.scope IN $within AND x.supersededAt IS NOT NULL AND any(word IN $words WHERE size(word) >= 3 AND toLower(x.text) CONTAINS toLower(word))
  RETURN x, 'NOTE' AS kind
  UNION
  MATCH (x:CaseTask)
  WHERE x.scope IN $within AND x.supersededAt IS NOT NULL AND any(word IN $words WHERE size(word) >= 3 AND toLower(x.text) CONTAINS toLower(word))
  RETURN x, 'TASK' AS kind
}
OPTIONAL MATCH (u:User {id: x.recordedBy})
RETURN x.id AS id, kind, x.text AS text, coalesce(x.struck, []) AS struck, x.scope AS scope, u.nameAz AS byAz, u.nameEn AS byEn, coalesce(x.earlierIds, []) AS earlierIds
ORDER BY id
LIMIT 500
