// purpose: when a case was last severed, joined or that was taken back; empty when never
// params: caseId
// returns: linkedAt
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
RETURN coalesce(c.linkedAt, '') AS linkedAt
