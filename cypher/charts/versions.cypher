// purpose: the named and frozen versions of a chart that the reader works on or sees, the newest first
// params: chartId
// returns: id, name, at, byAz, byEn, isFrozen, hash, hiddenElements, hiddenLines
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $chartId})
WHERE VISIBLE(k) AND VISIBLE(ch)
MATCH (v:ChartVersion {chartId: ch.id})
WHERE VISIBLE(v)
OPTIONAL MATCH (by:User {id: v.recordedBy})
RETURN v.id AS id, v.name AS name, v.recordedAt AS at, coalesce(by.nameAz, '') AS byAz, coalesce(by.nameEn, '') AS byEn, v.isFrozen AS isFrozen, v.hash AS hash,
       v.hiddenElements AS hiddenElements, v.hiddenLines AS hiddenLines
ORDER BY at DESC, id DESC
LIMIT 200
