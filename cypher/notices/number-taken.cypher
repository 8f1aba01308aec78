// purpose: whether a notice that the reader may see has a number
// params: number
// returns: id
MATCH (n:Notice)
WHERE VISIBLE(n) AND n.number = $number
RETURN n.id AS id
ORDER BY id
LIMIT 1
