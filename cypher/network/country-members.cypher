// purpose: a page of who and what leads to a country: victims exploited there with those who acted, people presumed to hide there, groups at work there
// params: code, kinds, certainties, reliability, credibility, since, until, after, most
// optional: kinds, certainties, reliability, credibility, since, until, after
// returns: id, kind
// A country is a hub: it is read from the reader's side, through the indexes on the compartment of the relationship, and by the ends of links.
// What is chosen is of the fact that leads there: of who acted, how sure the act is and when the episode was.
MATCH (home:Country {code: $code})
CALL (home) {
  MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
  USING INDEX SEEK x:EXPLOITED_IN(scope)
  WHERE x.scope IN $scopes AND k.code = $code AND VISIBLE(e) AND VISIBLE(x) AND IN_PERIOD(e)
  CALL (e) {
    MATCH (e)-[v:OF_VICTIM]->(a:Person)
    WHERE VISIBLE(v) AND CHOSEN(e)
    RETURN a
    UNION
    MATCH (a:Person)-[r:ACTS]->(e)
    WHERE VISIBLE(r) AND CHOSEN(r)
    RETURN a
  }
  RETURN a
  UNION
  MATCH (a:Person)-[x:BELIEVED_HIDING_IN]->(:Country)
  USING INDEX SEEK x:BELIEVED_HIDING_IN(toId, scope, fromId)
  WHERE x.toId = home.id AND x.scope IN $scopes AND x.fromId > coalesce($after, '') AND VISIBLE(x) AND CHOSEN(x) AND IN_PERIOD(x)
  RETURN a
  UNION
  MATCH (a:Group)-[x:OPERATES_IN]->(:Country)
  USING INDEX SEEK x:OPERATES_IN(toId, scope, fromId)
  WHERE x.toId = home.id AND x.scope IN $scopes AND x.fromId > coalesce($after, '') AND VISIBLE(x) AND CHOSEN(x) AND IN_PERIOD(x)
  RETURN a
  UNION
  RETURN home AS a
}
WITH a, head([label IN labels(a) WHERE NOT label IN ['Anchor', 'Reference']]) AS kind
WHERE ($after IS NULL OR a.id > $after) AND ($kinds IS NULL OR kind IN $kinds)
RETURN DISTINCT a.id AS id, kind
ORDER BY id
LIMIT toInteger($most)
