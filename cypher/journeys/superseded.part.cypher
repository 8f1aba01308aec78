// A journey that stands no more, with who took it and where it led; one that was withdrawn stopped standing then.
CALL (old) {
  MATCH (old)<-[k:TOOK]-(before:Person)
  WHERE VISIBLE(k) AND k.supersededAt IS NULL
  SET k.supersededAt = $now
}
CALL (old) {
  MATCH (old)-[x:DEPARTED_FROM|ARRIVED_AT]->(stop:Country)
  WHERE VISIBLE(x) AND x.supersededAt IS NULL
  SET x.supersededAt = $now
}
CALL (old) {
  WITH old
  WHERE old IS NOT NULL AND old.supersededAt IS NULL
  SET old.supersededAt = $now
}
