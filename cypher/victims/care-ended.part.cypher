// A body to which a victim is no longer given sees the decisions on her no longer. Expects p, v and old, which is superseded, or null.
// What gave her lies in the compartment of the case and that body: whoever withdraws there sees all of it. A referral of another body's own gave nothing
// and takes nothing away, and whoever withdraws it does not see what the case has given.
CALL (p, old) {
  MATCH (b:Body {code: old.provider})
  WHERE old.scope = 'support:' + split(old.scope, ':')[1] + ':' + b.code AND NOT EXISTS {
    MATCH (other:Support {provider: old.provider})-[og:GIVEN_TO]->(p)
    WHERE VISIBLE(other) AND VISIBLE(og) AND other.supersededAt IS NULL AND other.event IN ['REFERRAL', 'STAY'] AND other.on IS NOT NULL
      AND split(other.scope, ':')[1] = split(old.scope, ':')[1]
  }
  MATCH (b)-[held:HOLDS]->(:Compartment {id: 'care:' + split(old.scope, ':')[1] + ':' + p.id})
  DELETE held
}
