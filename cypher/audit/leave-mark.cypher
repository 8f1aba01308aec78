// purpose: leaves the hash of the audit line in the transaction of the change that it announces
// mode: write
// params: hash, requestId
// unscoped: a mark says that something was changed, not what
CREATE (:AuditMark {hash: $hash, requestId: $requestId, at: $now})
