// A body to which a victim is no longer given sees the decisions on her no longer. Expects p, v and old, which is superseded, or null.
CALL (p, old) {
  MATCH (b:Body {code: old.provider})
  WHERE NOT EXISTS {
    MATCH (other:Support {provider: old.provider})-[og:GIVEN_TO]->(p)
    WHERE VISIBLE(other) AND VISIBLE(og) AND other.supersededAt IS NULL AND other.event IN ['REFERRAL', 'STAY'] AND other.on IS NOT NULL
      AND split(other.scope, ':')[1] = split(old.scope, ':')[1]
  }
  MATCH (b)-[held:HOLDS]->(:Compartment {id: 'care:' + split(old.scope, ':')[1] + ':' + p.id})
  DELETE held
}
