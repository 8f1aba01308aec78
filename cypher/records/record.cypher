// purpose: records an element by hand, with a link to another, in a case in which the reader writes; what was recorded before is not written again
// mode: write
// params: recordId, importId, caseId, scope, sealedScope, reliability, credibility, certainty, handling, people, things, links, citations
// returns: id
// The lock on the case comes first: the same element sent twice at once is made by one and found by the other.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND $scope IN $editScopes AND ($sealedScope IS NULL OR $sealedScope IN $editScopes)
SET c.lockedFor = $recordId
REMOVE c.lockedFor
WITH c
WHERE NOT EXISTS { MATCH (before:Fact:Record {id: $recordId}) WHERE VISIBLE(before) }
// include: evidence/passages
// include: records/rows
RETURN $recordId AS id
