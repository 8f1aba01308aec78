// purpose: notes why cases are read in a working session
// mode: write
// params: sessionId, purpose
// returns: purpose
// unscoped: sessions and accounts hold nothing about a case
MATCH (s:Session {id: $sessionId, userId: $viewerId})
SET s.purpose = $purpose, s.purposeAt = $now
RETURN s.purpose AS purpose
