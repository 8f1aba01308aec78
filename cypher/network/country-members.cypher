// purpose: who and what leads to a country: victims exploited there with those who acted, people presumed to hide there, groups at work there
// params: code, most
// returns: id
// A country is a hub: it is read from the reader's side, through the indexes on the compartment of the relationship.
CALL () {
  MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
  WHERE x.scope IN $scopes AND k.code = $code AND VISIBLE(e) AND VISIBLE(x)
  MATCH (e)-[v:OF_VICTIM]->(a:Person)
  WHERE VISIBLE(v)
  RETURN a
  UNION
  MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
  WHERE x.scope IN $scopes AND k.code = $code AND VISIBLE(e) AND VISIBLE(x)
  MATCH (a:Person)-[r:ACTS]->(e)
  WHERE VISIBLE(r)
  RETURN a
  UNION
  MATCH (a:Person)-[x:BELIEVED_HIDING_IN]->(k:Country)
  WHERE x.scope IN $scopes AND k.code = $code AND VISIBLE(x)
  RETURN a
  UNION
  MATCH (a:Group)-[x:OPERATES_IN]->(k:Country)
  WHERE x.scope IN $scopes AND k.code = $code AND VISIBLE(x)
  RETURN a
  UNION
  MATCH (a:Country {code: $code})
  RETURN a
}
RETURN DISTINCT a.id AS id
ORDER BY id
LIMIT toInteger($most)
