// purpose: leaves the hash of the audit line in the transaction of the change that it announces
// mode: write
// params: hash, requestId
// unscoped: a mark says that something was changed, not what
// One line may announce a change that takes several transactions, and a transaction whose answer was lost is sent again: the mark is left once.
MERGE (m:AuditMark {hash: $hash})
ON CREATE SET m.requestId = $requestId, m.at = $now
