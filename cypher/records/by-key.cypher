// purpose: the element that goes by a key; whoever asks looks whether the reader sees it before anything is told
// params: key
// returns: id
MATCH (a:Anchor {key: $key})
RETURN a.id AS id
