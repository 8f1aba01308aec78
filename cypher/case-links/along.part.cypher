// What goes along is tied to the case as well, with the offences on which a charge or an episode is.
CALL (into, l, x) {
  WITH into, l, x
  WHERE x IS NOT NULL
  MERGE (x)-[t:IN_CASE {byId: l.id}]->(into)
  SET t.scope = into.scope, t.recordedAt = $now, t.recordedBy = $viewerId, t.validFrom = l.on
}
CALL (into, l, x) {
  MATCH (x)-[o:ON|PART_OF]->(offence:Offence)
  WHERE VISIBLE(o) AND VISIBLE(offence) AND NOT EXISTS { MATCH (into)-[v:COVERS]->(offence) WHERE VISIBLE(v) AND v.byId <> l.id }
  MERGE (into)-[covers:COVERS {byId: l.id}]->(offence)
  SET covers.scope = into.scope, covers.recordedAt = $now, covers.recordedBy = $viewerId
}
WITH l, count(x) AS tied
