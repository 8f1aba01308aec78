// purpose: what has happened to an exhibit (from hand to hand, rulings on its admissibility, disclosure to the defence), or that a statement was retracted
// params: id, most
// returns: id, sourceId, kind, on, fromWhom, toWhom, ground, by, document, recordedAt, recordedBy, recordedById, earlierIds, mayCorrect, mayWithdraw, mayWithReason
MATCH (e:ExhibitEvent)-[t:OF_EXHIBIT]->(x:Fact {id: $id})
WHERE VISIBLE(e) AND VISIBLE(t) AND VISIBLE(x)
OPTIONAL MATCH (u:User {id: e.recordedBy})
RETURN e.id AS id, x.id AS sourceId, e.kind AS kind, e.on AS on, e.fromWhom AS fromWhom, e.toWhom AS toWhom, e.ground AS ground, e.by AS by, e.sourceText AS document, e.recordedAt AS recordedAt,
       {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS recordedBy, e.recordedBy AS recordedById,
       coalesce(e.earlierIds, []) AS earlierIds, e.scope IN $correctScopes AS mayCorrect, e.recordedBy = $viewerId AND e.scope IN $correctScopes AS mayWithdraw,
       e.recordedBy <> $viewerId AND e.scope IN $correctScopes AS mayWithReason
ORDER BY on, recordedAt, id
LIMIT toInteger($most)
