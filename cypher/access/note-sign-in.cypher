// purpose: counts wrong passwords and locks the account at the fifth; a right one on an open account starts the count again
// mode: write
// params: username, isRight
// unscoped: sessions and accounts hold nothing about a case
OPTIONAL MATCH (u:User {username: $username})
WITH u,
     CASE WHEN $isRight AND u.lockedAt IS NULL THEN 0 ELSE coalesce(u.failedAttempts, 0) + 1 END AS failed
FOREACH (account IN CASE WHEN u IS NULL THEN [] ELSE [u] END |
  SET account.failedAttempts = failed,
      account.lockedAt = CASE WHEN account.lockedAt IS NULL AND failed >= 5 THEN $now ELSE account.lockedAt END
)
