// purpose: the version that stands of a domestic search of which an earlier one was read
// params: version
// returns: id
MATCH (s:DomesticSearch)-[k:SEEKS]->(p:Person)
WHERE VISIBLE(s) AND VISIBLE(k) AND $version IN s.earlierIds
RETURN DISTINCT s.id AS id
ORDER BY id
LIMIT 1
