// purpose: the element that a record of the reader's own describes
// params: recordId
// returns: id
MATCH (rec:Fact:Record {id: $recordId})-[d:DESCRIBES]->(a:Anchor)
WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.recordedBy = $viewerId
RETURN a.id AS id
