// Who works a notice, or a domestic search by the id of its first version: `worked`.
CALL (worked) {
  OPTIONAL MATCH (o:NoticeOwner {noticeId: worked})
  WHERE VISIBLE(o)
  OPTIONAL MATCH (u:User {id: o.ownerId})
  OPTIONAL MATCH (giver:User {id: o.recordedBy})
  WITH o, u, giver
  ORDER BY o.recordedAt DESC, o.id
  LIMIT 1
  RETURN CASE WHEN o IS NOT NULL THEN {
    id: o.id, on: o.on, officer: CASE WHEN u IS NULL THEN null ELSE {id: u.id, name: {az: u.nameAz, en: u.nameEn}} END, earlierIds: coalesce(o.earlierIds, []),
    recordedAt: o.recordedAt, recordedById: o.recordedBy, recordedBy: CASE WHEN giver IS NULL THEN null ELSE {az: giver.nameAz, en: giver.nameEn} END} END AS owner
}
