// purpose: withdraws a template of the reader's own, or brings it back
// mode: write
// params: id, isBack
// returns: id
MATCH (t:DossierTemplate {templateId: $id})
WHERE t.ownerId = $viewerId AND t.supersededAt IS NULL
SET t.withdrawnAt = CASE WHEN $isBack THEN null ELSE coalesce(t.withdrawnAt, $now) END
RETURN t.templateId AS id
