// purpose: records that a permission holds no more, in a case that the reader edits
// mode: write
// params: id, caseId
// returns: id
MATCH (p:Permission {id: $id, caseId: $caseId})
WHERE VISIBLE(p) AND 'case:' + p.caseId IN $editScopes
SET p.supersededAt = $now
RETURN p.id AS id
