// purpose: how many files an exhibit has to which the reader may add one
// params: exhibitId, most
// returns: files
MATCH (x:Fact:Exhibit {id: $exhibitId})
WHERE VISIBLE(x) AND x.scope IN $correctScopes
CALL (x) {
  CALL (x) {
    MATCH (f:ExhibitFile)-[t:OF_EXHIBIT]->(x)
    WHERE VISIBLE(f) AND VISIBLE(t)
    RETURN f
    LIMIT toInteger($most)
  }
  RETURN count(f) AS files
}
RETURN files
