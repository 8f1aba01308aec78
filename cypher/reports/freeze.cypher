// purpose: keeps the report of a year as it was counted; the same id sent twice keeps one
// mode: write
// params: id, year, day, countedAt, hash, content
// returns: id
// No row when the id is that of something else.
MERGE (v:Fact {id: $id})
ON CREATE SET v:ReportVersion, v.scope = 'open', v.recordedAt = $now, v.recordedBy = $viewerId, v.year = $year, v.day = $day, v.countedAt = $countedAt,
              v.hash = $hash, v.content = $content
WITH v
WHERE v:ReportVersion AND v.scope = 'open' AND v.recordedBy = $viewerId AND v.year = $year
RETURN v.id AS id
