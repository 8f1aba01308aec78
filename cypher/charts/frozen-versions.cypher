// purpose: the frozen versions of the charts of a case that the reader works on or sees, the newest first
// params: caseId
// returns: id, name, chart, hash, at, by
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {caseId: $caseId})
WHERE VISIBLE(k) AND VISIBLE(ch)
MATCH (v:ChartVersion {chartId: ch.id})
WHERE VISIBLE(v) AND v.isFrozen AND v.hash IS NOT NULL
OPTIONAL MATCH (author:User {id: v.recordedBy})
RETURN v.id AS id, v.name AS name, ch.name AS chart, v.hash AS hash, v.recordedAt AS at, {az: coalesce(author.nameAz, ''), en: coalesce(author.nameEn, '')} AS by
ORDER BY at DESC, id DESC
LIMIT 200
