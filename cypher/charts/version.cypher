// purpose: one version of a chart that the reader works on or sees
// params: id
// returns: id, chartId, name, at, by, isFrozen, hash, document
MATCH (v:ChartVersion {id: $id})
WHERE VISIBLE(v)
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: v.chartId})
WHERE VISIBLE(k) AND VISIBLE(ch)
OPTIONAL MATCH (author:User {id: v.recordedBy})
RETURN v.id AS id, ch.id AS chartId, v.name AS name, v.recordedAt AS at, {az: coalesce(author.nameAz, ''), en: coalesce(author.nameEn, '')} AS by, v.isFrozen AS isFrozen, v.hash AS hash, v.document AS document
