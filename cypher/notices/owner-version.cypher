// purpose: what was said of who works a notice or a domestic search, by its id
// params: id
// returns: id, on, officer, earlierIds, recordedAt, recordedById, recordedBy
MATCH (o:Fact:NoticeOwner {id: $id})
WHERE VISIBLE(o)
OPTIONAL MATCH (u:User {id: o.ownerId})
OPTIONAL MATCH (giver:User {id: o.recordedBy})
RETURN o.id AS id, o.on AS on, CASE WHEN u IS NULL THEN null ELSE {id: u.id, name: {az: u.nameAz, en: u.nameEn}} END AS officer, coalesce(o.earlierIds, []) AS earlierIds,
       o.recordedAt AS recordedAt, o.recordedBy AS recordedById, CASE WHEN giver IS NULL THEN null ELSE {az: giver.nameAz, en: giver.nameEn} END AS recordedBy
