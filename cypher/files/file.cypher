// purpose: one file of an exhibit
// params: id
// returns: id, exhibitId, name, type, sha256
MATCH (f:Fact:ExhibitFile {id: $id})-[t:OF_EXHIBIT]->(x:Exhibit)
WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x)
RETURN f.id AS id, x.id AS exhibitId, f.name AS name, f.type AS type, f.sha256 AS sha256
