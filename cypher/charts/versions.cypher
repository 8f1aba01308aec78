// purpose: the named and frozen versions of a chart that the reader works on or sees, the newest first
// params: chartId, most
// returns: id, name, at, byAz, byEn, isFrozen, hash, hiddenElements, hiddenLines
// How much the filters hid is told to the author alone: he may see more than the reader.
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $chartId})
WHERE VISIBLE(k) AND VISIBLE(ch)
MATCH (v:ChartVersion {chartId: ch.id})
WHERE VISIBLE(v)
OPTIONAL MATCH (by:User {id: v.recordedBy})
RETURN v.id AS id, v.name AS name, v.recordedAt AS at, coalesce(by.nameAz, '') AS byAz, coalesce(by.nameEn, '') AS byEn, v.isFrozen AS isFrozen, v.hash AS hash,
       CASE WHEN v.recordedBy = $viewerId THEN v.hiddenElements END AS hiddenElements, CASE WHEN v.recordedBy = $viewerId THEN v.hiddenLines END AS hiddenLines
ORDER BY at DESC, id DESC
LIMIT toInteger($most)
