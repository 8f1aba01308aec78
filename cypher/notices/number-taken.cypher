// purpose: ids of notices that the reader may see and that have a number, two at most
// params: number
// returns: id
MATCH (n:Notice)
WHERE VISIBLE(n) AND n.number = $number
RETURN n.id AS id
ORDER BY id
LIMIT 2
