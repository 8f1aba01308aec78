// purpose: questions about things that the reader's own cases hold: who asks and why, and what he answered
// params: most
// returns: id, kind, value, why, askedAt, asker, unit, answer
// unscoped: owners are found by what they hold themselves; of the asker it gives the account and the body, which the asker has put forward
MATCH (u:User {id: $viewerId})-[m:MEMBER {level: 'LEAD'}]->(:Case)-[:HOLDS]->(k:Compartment)
WHERE u.disabledAt IS NULL AND u.lockedAt IS NULL AND (m.until IS NULL OR m.until >= $today) AND k.kind IN ['CASE', 'SHARED']
WITH collect(DISTINCT k.id) AS led
MATCH (i:Inquiry)
WHERE i.supersededAt IS NULL AND i.recordedBy <> $viewerId
  AND EXISTS {
    MATCH (thing:Anchor)-[v:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|CONTACTED|PAID]-(:Anchor)
    WHERE thing.key IN i.keys AND v.supersededAt IS NULL AND v.scope IN led
  }
WITH i
ORDER BY i.recordedAt DESC, i.id
LIMIT toInteger($most)
OPTIONAL MATCH (asker:User {id: i.recordedBy})
OPTIONAL MATCH (b:Body {code: asker.bodyCode})
RETURN i.id AS id, i.kind AS kind, i.value AS value, i.why AS why, i.recordedAt AS askedAt,
       CASE WHEN asker IS NULL THEN null ELSE {az: asker.nameAz, en: asker.nameEn} END AS asker,
       CASE WHEN b IS NULL THEN null ELSE {az: b.nameAz, en: b.nameEn} END AS unit,
       CASE WHEN $viewerId IN i.agreedBy THEN 'AGREED' WHEN $viewerId IN i.declinedBy THEN 'DECLINED' END AS answer
ORDER BY askedAt DESC, id
