// purpose: where the people of notices and of domestic searches are or were presumed to hide, refuted and ended too, the latest first
// params: ids
// returns: aboutId, presumptions
UNWIND $ids AS wanted
MATCH (n:Notice|DomesticSearch {id: wanted})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k)
CALL (n, p) {
  OPTIONAL MATCH (p)-[h:BELIEVED_HIDING_IN]->(c:Country)
  WHERE VISIBLE(h)
  OPTIONAL MATCH (u:User {id: h.recordedBy})
  WITH n, h, c, u
  WHERE h IS NOT NULL
  ORDER BY coalesce(h.validFrom, '') DESC, h.recordedAt DESC, h.id
  LIMIT 100
  RETURN collect({
    id: h.id, country: {code: c.code}, certainty: h.certainty, grade: h.reliability + toString(toInteger(h.credibility)), since: h.validFrom, until: h.validTo,
    ground: h.ground, document: h.sourceText, recordedAt: h.recordedAt, recordedById: h.recordedBy, firstById: coalesce(h.firstBy, h.recordedBy),
    isImported: h.importId IS NOT NULL, earlierIds: coalesce(h.earlierIds, []), liesThere: h.scope = n.scope,
    recordedBy: CASE WHEN u IS NULL OR h.importId IS NOT NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END}) AS presumptions
}
RETURN n.id AS aboutId, presumptions
