// purpose: takes away the elements that an undone import touched and that nothing touches any more, some at a time
// mode: write
// params: id, most
// returns: looked
// timeout: 60
// unscoped: an element goes only when nothing at all touches it, in whichever compartment; nothing is told
MATCH (a:Anchor {undoneBy: $id})
WITH a
LIMIT toInteger($most)
REMOVE a.undoneBy
WITH collect(a) AS looked
CALL (looked) {
  UNWIND looked AS a
  WITH a
  WHERE NOT EXISTS { MATCH (a)--() }
  DELETE a
}
RETURN size(looked) AS looked
