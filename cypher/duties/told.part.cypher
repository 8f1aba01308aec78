// What stands of what was told of a notice, or of a domestic search by the id of its first version: `worked`.
CALL (worked) {
  OPTIONAL MATCH (t:ToldDuty {noticeId: worked})
  WHERE VISIBLE(t)
  OPTIONAL MATCH (u:User {id: t.toldBy})
  WITH t, u
  ORDER BY t.on, t.id
  LIMIT 20
  RETURN collect(CASE WHEN t IS NOT NULL THEN {
    id: t.id, duty: t.duty, on: t.on, isSettled: t.isSettled, toldById: t.toldBy, recordedById: t.recordedBy,
    toldBy: CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END} END) AS told
}
