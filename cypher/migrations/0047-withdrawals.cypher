// What was withdrawn for a reason is listed with its source, and found by what was withdrawn when that comes back.
CREATE INDEX withdrawal_source IF NOT EXISTS FOR (n:Withdrawal) ON (n.sourceId);
CREATE INDEX withdrawal_of IF NOT EXISTS FOR (n:Withdrawal) ON (n.withdrawnId);
