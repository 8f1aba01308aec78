// purpose: whether anything but reference data stands in the graph
// returns: isEmpty
// unscoped: asked before there is anybody who could see anything
RETURN NOT EXISTS { MATCH (n:Fact) } AND NOT EXISTS { MATCH (u:User) } AND NOT EXISTS { MATCH (p:Person) } AS isEmpty
