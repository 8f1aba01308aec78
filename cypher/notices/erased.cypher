// purpose: what is left of an erased notice that the reader may see
// params: id
// returns: id, colour, requestedBy, erasureId, on, ground, erasedAt, byAz, byEn, isPending, isFileKept, mayEdit
// That its file stays is told by what the reader sees of the rest of it: whether others hold the same file is not his to know.
MATCH (n:ErasedNotice {id: $id})
WHERE VISIBLE(n)
OPTIONAL MATCH (u:User {id: n.erasedBy})
RETURN n.id AS id, n.colour AS colour, n.requestedBy AS requestedBy, n.erasureId AS erasureId, n.on AS on, n.ground AS ground, n.erasedAt AS erasedAt,
       coalesce(u.nameAz, '') AS byAz, coalesce(u.nameEn, '') AS byEn, n.isPending AS isPending,
       EXISTS { MATCH (left:Fact) WHERE left.importId IN n.importIds AND VISIBLE(left) AND NOT left:ImportRefusal } AS isFileKept,
       n.scope IN $editScopes AS mayEdit
