// purpose: a page of the charts that are the reader's or shared with him, of one case or of all, the last saved first
// params: caseId, most, after
// optional: caseId, after
// returns: id, caseId, name, level, revision, savedAt, byAz, byEn, ownerAz, ownerEn, heldBy, heldByAz, heldByEn, heldSince, tab, savedTab, cursor
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart)
WHERE VISIBLE(k) AND VISIBLE(ch) AND ($caseId IS NULL OR ch.caseId = $caseId)
WITH k, ch, ch.savedAt + ' ' + ch.id AS cursor
WHERE $after IS NULL OR cursor < $after
WITH k, ch, cursor
ORDER BY cursor DESC
LIMIT toInteger($most)
OPTIONAL MATCH (saver:User {id: ch.savedBy})
OPTIONAL MATCH (owner:User {id: ch.recordedBy})
OPTIONAL MATCH (holder:User {id: ch.heldBy})
RETURN ch.id AS id, ch.caseId AS caseId, ch.name AS name, k.level AS level, ch.revision AS revision, ch.savedAt AS savedAt,
       coalesce(saver.nameAz, '') AS byAz, coalesce(saver.nameEn, '') AS byEn, coalesce(owner.nameAz, '') AS ownerAz, coalesce(owner.nameEn, '') AS ownerEn,
       ch.heldBy AS heldBy, holder.nameAz AS heldByAz, holder.nameEn AS heldByEn, ch.heldSince AS heldSince, ch.tab AS tab, ch.savedTab AS savedTab, cursor
ORDER BY cursor DESC
