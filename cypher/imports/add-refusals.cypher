// purpose: keeps what was wrong in rows, or mended in them; what would name a protected person lies sealed in the identity compartment
// mode: write
// params: id, holder, until, position, total, rate, rows, sealed
// returns: id
MATCH (j:ImportJob {id: $id})
WHERE VISIBLE(j) AND j.scope IN $editScopes AND ($sealed = [] OR j.scope + ':identity' IN $editScopes)
SET j.touchedAt = $now
WITH j
WHERE j.holder = $holder AND j.state = 'CHECKING'
SET j.until = $until, j.position = $position, j.total = $total, j.rate = $rate
WITH j
CALL (j) {
  UNWIND $rows AS row
  MERGE (x:Fact {id: row.id})
  ON CREATE SET x:ImportRefusal, x.scope = j.scope, x.recordedAt = $now, x.recordedBy = $viewerId, x.handling = 'H0', x.importId = j.id,
                x.row = row.row, x.column = row.column, x.value = row.value, x.isRefused = row.isRefused, x.textAz = row.textAz,
                x.textEn = row.textEn, x.cells = row.cells, x.sealedId = row.sealedId, x.isSealed = false
}
CALL (j) {
  UNWIND $sealed AS row
  MERGE (x:Fact {id: row.id})
  ON CREATE SET x:ImportRefusal, x.scope = j.scope + ':identity', x.recordedAt = $now, x.recordedBy = $viewerId, x.handling = 'H0', x.importId = j.id,
                x.row = row.row, x.isSealed = true, x.isRefused = row.isRefused,
                x.cipher = row.cipher, x.nonce = row.nonce, x.tag = row.tag, x.wrappedKey = row.wrappedKey, x.keyNonce = row.keyNonce, x.keyTag = row.keyTag
}
RETURN j.id AS id
