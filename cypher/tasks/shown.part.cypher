// A task with who is to do it and who recorded it.
OPTIONAL MATCH (o:User {id: t.ownerId})
OPTIONAL MATCH (u:User {id: t.recordedBy})
RETURN t.id AS id, c.id AS caseId, t.text AS text, t.ownerId AS ownerId, coalesce(o.nameAz, '') AS ownerAz, coalesce(o.nameEn, '') AS ownerEn,
       t.dueOn AS dueOn, t.doneOn AS doneOn, t.recordedAt AS recordedAt, t.recordedBy AS recordedById, coalesce(u.nameAz, '') AS recordedByAz,
       coalesce(u.nameEn, '') AS recordedByEn, t.earlierIds AS earlierIds, t.scope IN $editScopes AS mayEdit,
       t.kind AS kind, t.victimId AS victimId, t.resumedFrom AS resumedFrom
