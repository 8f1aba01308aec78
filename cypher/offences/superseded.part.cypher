// An offence that stands no more, with what names it: what was withdrawn before keeps the moment of that.
CALL (old) {
  MATCH (old)-[q:QUALIFIED_AS]->(was:LawArticle)
  WHERE VISIBLE(q)
  SET q.supersededAt = coalesce(q.supersededAt, $now)
}
CALL (old) {
  MATCH (other:Fact)-[r:COVERS|ON|PART_OF]->(old)
  WHERE VISIBLE(other) AND VISIBLE(r)
  SET r.supersededAt = coalesce(r.supersededAt, $now)
}
CALL (old) {
  WITH old
  WHERE old IS NOT NULL
  SET old.supersededAt = coalesce(old.supersededAt, $now)
}
