// purpose: copies lines of the trail for the auditor's desk; a line that is there already is left alone
// mode: write
// params: lines
// returns: copied
// unscoped: lines have ids and never names; only the auditor reads them
MERGE (counter:AuditLine {position: 0})
ON CREATE SET counter.next = 1
SET counter.lockedAt = $now
WITH counter
UNWIND $lines AS line
OPTIONAL MATCH (there:AuditLine {hash: line.hash})
WITH counter, line, there
WHERE there IS NULL
WITH counter, collect(line) AS fresh
UNWIND range(0, size(fresh) - 1) AS i
WITH counter, fresh, i, fresh[i] AS line
CREATE (:AuditLine {position: counter.next + i, hash: line.hash, at: line.at, who: line.who, role: line.role, purpose: line.purpose,
                    action: line.action, outcome: line.outcome, ids: line.ids, size: line.size, requestId: line.requestId, asOf: line.asOf})
WITH counter, size(fresh) AS size, count(*) AS copied
SET counter.next = counter.next + size
RETURN copied
