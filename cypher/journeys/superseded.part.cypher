// A journey that stands no more, with who took it and where it led.
CALL (old) {
  MATCH (old)<-[k:TOOK]-(before:Person)
  WHERE VISIBLE(k)
  SET k.supersededAt = $now
}
CALL (old) {
  MATCH (old)-[x:DEPARTED_FROM|ARRIVED_AT]->(stop:Country)
  WHERE VISIBLE(x)
  SET x.supersededAt = $now
}
CALL (old) {
  WITH old
  WHERE old IS NOT NULL
  SET old.supersededAt = $now
}
