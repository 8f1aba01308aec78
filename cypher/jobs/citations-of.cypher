// purpose: ids of the citations that show a fact
// params: factId
// returns: id
// unscoped: those that lie in compartments of others go on to show what takes its place; nobody is told of them
MATCH (q:Citation {factId: $factId})
WHERE q.supersededAt IS NULL
RETURN q.id AS id
ORDER BY id
LIMIT 1000
