// purpose: the named and frozen versions of a chart that the reader works on or sees, the newest first
// params: chartId, after, most
// optional: after
// returns: id, name, at, byAz, byEn, isFrozen, hash, filters, hiddenElements, hiddenLines, cursor
// How much the filters hid is told to the author alone: he may see more than the reader.
MATCH (u:User {id: $viewerId})-[k:WORKS_ON]->(ch:Chart {id: $chartId})
WHERE VISIBLE(k) AND VISIBLE(ch)
MATCH (v:ChartVersion {chartId: ch.id})
WHERE VISIBLE(v) AND ($after IS NULL OR v.recordedAt + ' ' + v.id < $after)
OPTIONAL MATCH (by:User {id: v.recordedBy})
RETURN v.id AS id, v.name AS name, v.recordedAt AS at, coalesce(by.nameAz, '') AS byAz, coalesce(by.nameEn, '') AS byEn, v.isFrozen AS isFrozen, v.hash AS hash, v.filters AS filters,
       CASE WHEN v.recordedBy = $viewerId THEN v.hiddenElements END AS hiddenElements, CASE WHEN v.recordedBy = $viewerId THEN v.hiddenLines END AS hiddenLines,
       v.recordedAt + ' ' + v.id AS cursor
ORDER BY cursor DESC
LIMIT toInteger($most)
