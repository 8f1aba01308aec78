// purpose: the domestic search that has a number, among those that the reader may see
// params: number
// returns: id
MATCH (s:DomesticSearch)-[k:SEEKS]->(p:Person)
WHERE VISIBLE(s) AND VISIBLE(k) AND s.number = $number
RETURN DISTINCT s.id AS id
ORDER BY id
LIMIT 1
