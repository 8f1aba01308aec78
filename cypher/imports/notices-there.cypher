// purpose: which of the numbers of notices that rows name are there already, and visible to whoever writes; what this import itself brought does not count
// params: numbers, importId
// returns: number
MATCH (n:Notice)
WHERE VISIBLE(n) AND n.number IN $numbers AND coalesce(n.importId, '') <> $importId
RETURN DISTINCT n.number AS number
ORDER BY number
LIMIT 20000
