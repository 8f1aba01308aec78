// purpose: a chart that is the reader's or shared with him; in a case that was joined into another nobody draws on it
// params: id
// returns: id, caseId, name, level, revision, savedAt, byAz, byEn, ownerAz, ownerEn, heldBy, heldByAz, heldByEn, heldSince, tab, savedTab, document
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $id})
WHERE VISIBLE(k) AND VISIBLE(ch)
OPTIONAL MATCH (saver:User {id: ch.savedBy})
OPTIONAL MATCH (owner:User {id: ch.recordedBy})
OPTIONAL MATCH (holder:User {id: ch.heldBy})
RETURN ch.id AS id, ch.caseId AS caseId, ch.name AS name, CASE WHEN EXISTS { MATCH (:Compartment {id: ch.scope, isClosed: true}) } THEN 'VIEW' ELSE k.level END AS level, ch.revision AS revision, ch.savedAt AS savedAt,
       coalesce(saver.nameAz, '') AS byAz, coalesce(saver.nameEn, '') AS byEn, coalesce(owner.nameAz, '') AS ownerAz, coalesce(owner.nameEn, '') AS ownerEn,
       ch.heldBy AS heldBy, holder.nameAz AS heldByAz, holder.nameEn AS heldByEn, ch.heldSince AS heldSince, ch.tab AS tab, ch.savedTab AS savedTab, ch.document AS document
