// purpose: bank accounts on the chart that money goes through and of which nobody is known to be the owner
// params: ids, most
// returns: about, elements, particulars, since, until, people
// timeout: 20
// Touched are the people on the chart who paid into the account or were paid from it, themselves or over an account of theirs.
MATCH (t:Anchor)
WHERE t.id IN $ids AND t:BankAccount
  AND NOT EXISTS { MATCH (t)<-[u:USES|OWNS]-(who:Anchor) WHERE VISIBLE(u) AND coalesce(u.certainty, 'CONFIRMED') <> 'REFUTED' }
MATCH (t)-[r:PAID]-(other:Anchor)
WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
WITH t, min(r.validFrom) AS since, max(coalesce(r.validTo, r.validFrom)) AS until
OPTIONAL CALL (t) {
  MATCH (t)-[r:PAID]-(p:Person)
  WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN p.id AS id
  UNION
  MATCH (t)-[r:PAID]-(other:BankAccount)<-[u:USES|OWNS]-(p:Person)
  WHERE VISIBLE(r) AND VISIBLE(u) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED' AND coalesce(u.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN p.id AS id
}
WITH t, since, until, collect(CASE WHEN id IN $ids THEN id END) AS people
RETURN [t.id] AS about, [t.id] + people AS elements, {account: [t.id], people: people} AS particulars, since, until, size(people) AS people
ORDER BY people DESC, t.id
LIMIT toInteger($most)
