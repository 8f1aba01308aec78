// purpose: the questions that the reader has kept or that are shared with him, by title
// returns: id, title, asked, keptAt, owner, isOwn, earlierIds, sharedWith
MATCH (q:ReportQuestion)
WHERE VISIBLE(q) AND (q.recordedBy = $viewerId OR $viewerId IN q.sharedIds)
OPTIONAL MATCH (u:User {id: q.recordedBy})
CALL (q) {
  OPTIONAL MATCH (other:User)
  WHERE other.id IN q.sharedIds
  WITH other
  ORDER BY other.nameAz, other.id
  RETURN collect(CASE WHEN other IS NOT NULL THEN {id: other.id, name: {az: other.nameAz, en: other.nameEn}} END) AS sharedWith
}
RETURN q.id AS id, q.title AS title, q.asked AS asked, q.recordedAt AS keptAt, {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS owner,
       q.recordedBy = $viewerId AS isOwn, q.earlierIds AS earlierIds, sharedWith
ORDER BY title, id
LIMIT 200
