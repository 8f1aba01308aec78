// purpose: journeys of people on the chart of which nobody is known to have paid for
// params: ids, most
// returns: about, elements, particulars, since, until, people
// timeout: 20
// The payer is known when a traveller bought a ticket in the twelve months before it, when somebody financed an episode of a traveller, or when the
// table that brought the journey names who paid for it.
// A ticket without a date says of no journey that it was paid with it.
MATCH (p:Anchor)
WHERE p.id IN $ids AND p:Person
MATCH (p)-[k:TOOK]->(t:Trip)
WHERE VISIBLE(k) AND VISIBLE(t) AND coalesce(t.certainty, 'CONFIRMED') <> 'REFUTED'
WITH t, collect(DISTINCT p.id) AS people
WHERE NOT EXISTS {
    MATCH (t)<-[k:TOOK]-(traveller:Person)-[b:BOUGHT_TICKET_FROM]->(seller:Anchor)
    WHERE VISIBLE(k) AND VISIBLE(b) AND coalesce(b.certainty, 'CONFIRMED') <> 'REFUTED'
      AND b.validFrom <= t.on AND b.validFrom >= toString(toInteger(left(t.on, 4)) - 1) + substring(t.on, 4)
  }
  AND NOT EXISTS {
    MATCH (t)<-[k:TOOK]-(traveller:Person)<-[v:OF_VICTIM]-(e:Episode)<-[f:FINANCED]-(payer:Anchor)
    WHERE VISIBLE(k) AND VISIBLE(v) AND VISIBLE(e) AND VISIBLE(f) AND coalesce(f.certainty, 'CONFIRMED') <> 'REFUTED'
  }
  AND NOT EXISTS {
    MATCH (t)<-[k:TOOK]-(traveller:Person)<-[paid:PAID]-(payer:Person)
    WHERE VISIBLE(k) AND VISIBLE(paid) AND paid.importId = t.importId AND paid.validFrom = t.on AND coalesce(paid.certainty, 'CONFIRMED') <> 'REFUTED'
  }
CALL (t) {
  MATCH (t)-[d:DEPARTED_FROM]->(land:Reference)
  WHERE VISIBLE(d)
  RETURN collect(land.id) AS origin
}
CALL (t) {
  MATCH (t)-[d:ARRIVED_AT]->(land:Reference)
  WHERE VISIBLE(d)
  RETURN collect(land.id) AS goal
}
RETURN [t.id] AS about, people AS elements, {people: people, origin: origin, goal: goal} AS particulars, t.on AS since, t.on AS until,
       size(people) AS people
ORDER BY people DESC, t.id
LIMIT toInteger($most)
