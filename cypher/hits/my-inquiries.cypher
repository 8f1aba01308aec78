// purpose: what the reader has asked, and the accounts of owners who agreed to be named
// params: most
// returns: id, kind, value, why, askedAt, contacts
// unscoped: only the reader's own questions; an owner is named by his own consent, and who did not answer cannot be told from nobody
MATCH (i:Inquiry {recordedBy: $viewerId})
WHERE i.supersededAt IS NULL
WITH i
ORDER BY i.recordedAt DESC, i.id
LIMIT toInteger($most)
CALL (i) {
  OPTIONAL MATCH (owner:User)
  WHERE owner.id IN i.agreedBy
  OPTIONAL MATCH (b:Body {code: owner.bodyCode})
  WITH owner, b
  ORDER BY owner.id
  RETURN collect(CASE WHEN owner IS NOT NULL THEN {name: {az: owner.nameAz, en: owner.nameEn}, unit: CASE WHEN b IS NULL THEN null ELSE {az: b.nameAz, en: b.nameEn} END} END) AS contacts
}
RETURN i.id AS id, i.kind AS kind, i.value AS value, i.why AS why, i.recordedAt AS askedAt, contacts
ORDER BY askedAt DESC, id
