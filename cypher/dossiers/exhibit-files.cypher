// purpose: the files of exhibits, of which it follows what a bundle takes along
// params: ids, most
// returns: id, exhibitId, name, type, sha256, bytes, redacts, isChecked
UNWIND $ids AS wanted
MATCH (f:ExhibitFile)-[t:OF_EXHIBIT]->(x:Exhibit {id: wanted})
WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x)
RETURN f.id AS id, x.id AS exhibitId, f.name AS name, f.type AS type, f.sha256 AS sha256, toInteger(f.bytes) AS bytes, f.redacts AS redacts, coalesce(f.checkedAt <= $asOf, false) AS isChecked
ORDER BY f.recordedAt, id
LIMIT toInteger($most)
