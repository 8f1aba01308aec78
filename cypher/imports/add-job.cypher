// purpose: notes an uploaded file as an import into a case that the uploader may edit; no row when he may not
// mode: write
// params: id, caseId, fileName, size, sha256
// returns: id
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c) AND 'case:' + $caseId IN $editScopes
MERGE (j:Fact {id: $id})
ON CREATE SET j:ImportJob, j.scope = 'case:' + $caseId, j.recordedAt = $now, j.recordedBy = $viewerId, j.handling = 'H0', j.caseId = $caseId,
              j.fileName = $fileName, j.size = $size, j.sha256 = $sha256, j.state = 'UPLOADED', j.position = 0, j.refused = 0, j.hasWritten = false
WITH c, j
WHERE j.caseId = $caseId AND j.sha256 = $sha256 AND j.recordedBy = $viewerId
MERGE (j)-[t:IN_CASE]->(c)
ON CREATE SET t.id = $id, t.scope = j.scope, t.recordedAt = $now, t.recordedBy = $viewerId
RETURN j.id AS id
