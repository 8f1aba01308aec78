// purpose: the mapping that an account saved for this heading
// params: key
// returns: name, mapping
MATCH (m:ImportMapping {key: $viewerId + ':' + $key})
RETURN m.name AS name, m.mapping AS mapping
