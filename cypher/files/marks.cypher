// purpose: where something was hidden in a redacted rendition that was made here
// params: id
// returns: marks
MATCH (f:Fact:ExhibitFile {id: $id})-[t:OF_EXHIBIT]->(x:Exhibit)
WHERE VISIBLE(f) AND VISIBLE(t) AND VISIBLE(x)
RETURN f.marks AS marks
