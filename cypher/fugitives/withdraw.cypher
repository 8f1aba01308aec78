// purpose: withdraws what the reader was the first to record of the person of a notice or of a domestic search, whoever has corrected it since
// mode: write
// params: id, aboutId
// returns: id
MATCH (n:Notice|DomesticSearch {id: $aboutId})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $editScopes
MATCH (x:Arrest|Release|Surrender|Sighting)-[o:OF]->(p)
WHERE VISIBLE(x) AND VISIBLE(o) AND x.id = $id AND x.scope = n.scope AND coalesce(x.firstBy, x.recordedBy) = $viewerId AND x.supersededAt IS NULL
SET x.supersededAt = $now, o.supersededAt = $now
WITH x
CALL (x) {
  MATCH (x)-[i:IN]->(k:Country)
  WHERE VISIBLE(i)
  SET i.supersededAt = $now
}
CALL (x) {
  MATCH (x)-[u:UNDER]->(n:Notice|DomesticSearch)
  WHERE VISIBLE(u) AND VISIBLE(n)
  SET u.supersededAt = $now
}
RETURN $id AS id
