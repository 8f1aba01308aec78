// purpose: a batch of names in the order of their ids, to give each its keys anew
// params: after, most
// returns: id, text
// unscoped: the keys of a name follow from its text alone and go back into the same node
MATCH (n:Name)
WHERE n.id > $after
RETURN n.id AS id, n.text AS text
ORDER BY id
LIMIT toInteger($most)
