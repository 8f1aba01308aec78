// p is the person $personId of the case c, where whoever reads in $scope sees the person there already: a tie to somebody whom only another compartment
// names would tell that he is there. Null when nobody is named, or there is no such person.
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(k:Compartment)
  WHERE k.kind IN ['CASE', 'SHARED']
  RETURN collect(DISTINCT k.id) + $scope AS along
}
CALL (c, along) {
  OPTIONAL MATCH (p:Person {id: $personId})
  WHERE EXISTS { MATCH (p)-[role:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c) WHERE VISIBLE(role) AND role.scope IN along }
    OR EXISTS { MATCH (x:Charge)-[a:AGAINST]->(p) WHERE VISIBLE(x) AND VISIBLE(a) AND x.scope IN along AND EXISTS { MATCH (x)-[i:IN_CASE]->(c) WHERE VISIBLE(i) } }
  RETURN p
}
