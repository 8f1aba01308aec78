// purpose: keeps the mapping of an account under the heading of the file, to be offered again
// mode: write
// params: key, name, mapping
// returns: key
MERGE (m:ImportMapping {key: $viewerId + ':' + $key})
SET m.accountId = $viewerId, m.name = $name, m.mapping = $mapping, m.savedAt = $now
RETURN m.key AS key
