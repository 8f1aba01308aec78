// purpose: what was wrong in the rows of an import or mended in them, by row; the sealed part where the reader may open it
// params: id, afterRow, most
// optional: afterRow
// returns: id, row, column, value, isRefused, textAz, textEn, cells, cipher, nonce, tag, wrappedKey, keyNonce, keyTag
MATCH (x:ImportRefusal)
WHERE x.importId = $id AND VISIBLE(x) AND NOT x.isSealed AND ($afterRow IS NULL OR x.row > $afterRow)
WITH x
ORDER BY x.row, x.id
LIMIT toInteger($most)
OPTIONAL MATCH (s:Fact:ImportRefusal {id: x.sealedId})
WHERE VISIBLE(s)
RETURN x.id AS id, x.row AS row, x.column AS column, x.value AS value, x.isRefused AS isRefused, x.textAz AS textAz, x.textEn AS textEn, x.cells AS cells,
       s.cipher AS cipher, s.nonce AS nonce, s.tag AS tag, s.wrappedKey AS wrappedKey, s.keyNonce AS keyNonce, s.keyTag AS keyTag
ORDER BY row, id
