// purpose: what is left of an erased notice that the reader may see
// params: id
// returns: id, colour, requestedBy, erasureId, on, ground, erasedAt, byAz, byEn, isPending, isFileKept, mayEdit
MATCH (n:ErasedNotice {id: $id})
WHERE VISIBLE(n)
OPTIONAL MATCH (u:User {id: n.erasedBy})
RETURN n.id AS id, n.colour AS colour, n.requestedBy AS requestedBy, n.erasureId AS erasureId, n.on AS on, n.ground AS ground, n.erasedAt AS erasedAt,
       coalesce(u.nameAz, '') AS byAz, coalesce(u.nameEn, '') AS byEn, n.isPending AS isPending, coalesce(n.isFileKept, false) AS isFileKept,
       n.scope IN $editScopes AS mayEdit
