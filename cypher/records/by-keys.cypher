// purpose: the elements that go by some keys; whoever asks looks which of them the reader sees before anything is told
// params: keys
// returns: key, id
UNWIND $keys AS key
MATCH (a:Anchor {key: key})
RETURN key, a.id AS id
ORDER BY key
