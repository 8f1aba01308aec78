// The charges that stand against a person, of what lies in some compartments: none that was requalified, dropped or ended in acquittal.
MATCH (x:Charge)-[k:AGAINST]->(p)
WHERE VISIBLE(x) AND VISIBLE(k) AND x.scope IN $within AND APPROVED(x)
  AND NOT coalesce(x.requalifiedOn <= $lookedAt, false)
  AND NOT coalesce(x.status, '') IN ['DROPPED', 'ACQUITTED']
  AND NOT EXISTS {
    MATCH (later:Charge)-[f:FOLLOWS]->(x)
    WHERE VISIBLE(later) AND VISIBLE(f) AND APPROVED(later) AND later.on <= $lookedAt
  }
  AND NOT EXISTS {
    MATCH (judged:Decision)-[o:ON]->(x)
    WHERE VISIBLE(judged) AND VISIBLE(o) AND o.result IN ['DROPPED', 'ACQUITTED'] AND judged.on <= $lookedAt
  }
