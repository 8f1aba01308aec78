// purpose: creates a batch of nodes of the demo world or of a test
// mode: write
// params: rows
// returns: created
// unscoped: the world is planted before there are readers
// timeout: 60
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN count(n) AS created
