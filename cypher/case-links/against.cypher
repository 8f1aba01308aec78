// purpose: what stands against taking back that two cases were severed or joined
// params: id
// returns: against
MATCH (l:CaseLink {id: $id})
WHERE VISIBLE(l)
CALL (l) {
  MATCH (from:Case {id: l.fromId})
  WHERE VISIBLE(from)
  RETURN from
}
CALL (l) {
  MATCH (into:Case {id: l.intoId})
  WHERE VISIBLE(into)
  RETURN into
}
// include: case-links/against
RETURN against
