// What files brought with a notice that is bound as n, on the person that is bound as p: the record of its row, the records of later rows that repeated
// its number, or one that it had, and what was kept of these rows.
CALL (n) {
  OPTIONAL MATCH (x:ImportRefusal)
  WHERE x.value IN [n.number] + coalesce(n.earlierNumbers, []) AND VISIBLE(x) AND x.scope IN $editScopes AND x.column IS NULL AND NOT x.isRefused
  WITH x, toString(toInteger(x.row)) AS row
  OPTIONAL MATCH (rec:Fact:Record)
  WHERE rec.importId = x.importId AND VISIBLE(rec) AND rec.scope IN $editScopes AND rec.sourceText ENDS WITH ' · ' + row
  RETURN collect(DISTINCT rec.id) AS repeatedIds, collect(DISTINCT x.importId) AS repeatedBy, collect(DISTINCT x.importId + ' ' + row) AS repeatedRows
}
WITH n, p,
     CASE WHEN n.importId IS NULL OR n.recordId IS NULL THEN [] ELSE [n.recordId] END + repeatedIds AS recordIds,
     CASE WHEN n.importId IS NULL THEN [] ELSE [n.importId] END + repeatedBy AS importIds,
     CASE WHEN n.importId IS NULL THEN [] ELSE [n.importId + ' ' + last(split(coalesce(n.sourceText, ''), ' · '))] END + repeatedRows AS rows
CALL (n, importIds, rows) {
  OPTIONAL MATCH (x:Fact:ImportRefusal)
  WHERE x.importId IN importIds AND VISIBLE(x) AND x.scope IN $editScopes
    AND (any(number IN [n.number] + coalesce(n.earlierNumbers, []) WHERE x.value = number OR number IN coalesce(x.cells, [])) OR x.importId + ' ' + toString(toInteger(x.row)) IN rows)
  RETURN collect(x.id) + collect(x.sealedId) AS refusalIds
}
