// purpose: brings a batch of reference data (countries, districts, law, bodies, published figures) up to date
// mode: write
// params: rows
// returns: merged
// unscoped: reference data is open to everyone
UNWIND $rows AS row
MERGE (n:Reference {id: row.properties.id})
SET n:$(row.labels)
SET n = row.properties
RETURN count(n) AS merged
