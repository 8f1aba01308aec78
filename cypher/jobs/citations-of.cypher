// purpose: ids of the citations that show a fact, all or those of photographs, and with all the permissions that its provider gave
// params: factId, onlyPhotographs
// returns: id
// unscoped: those that lie in compartments of others go on with what takes its place; nobody is told of them
CALL () {
  MATCH (q:Citation {factId: $factId})
  WHERE q.supersededAt IS NULL
    AND (NOT $onlyPhotographs OR EXISTS { MATCH (photo:Fact:Exhibit {id: q.sourceId}) WHERE photo.kind = 'PHOTOGRAPH' })
  RETURN q.id AS id
  UNION
  MATCH (p:Permission {factId: $factId})
  WHERE p.supersededAt IS NULL AND NOT $onlyPhotographs
  RETURN p.id AS id
}
RETURN id
ORDER BY id
LIMIT 1000
