// purpose: money that comes from an exploiter or a victim, or from the organiser himself, and over other hands reaches the organiser of a group
// params: within, payments, amount, most
// returns: elements, lines, caseIds, values
// timeout: 20
// Payments run between people, organisations or accounts; an account stands for its owner. No payment ends before the one that fed it began.
// Four payments are the most because that many steps are part of the text. Payments of a hub, and what it owns, are read by the indexes on their ends.
MATCH (rec:Record)-[d:DESCRIBES]->(g:Anchor)
USING INDEX SEEK rec:Record(scope)
WHERE rec.scope IN $within AND VISIBLE(rec) AND VISIBLE(d)
WITH DISTINCT g
WHERE g:Group
MATCH (g)<-[m:MEMBER_OF]-(organiser:Person)
WHERE VISIBLE(m) AND m.role IN ['ORGANISER', 'LEADER']
WITH DISTINCT organiser
CALL (organiser) {
  RETURN organiser AS at, null AS owned
  UNION
  WITH organiser WHERE NOT HUB(organiser)
  MATCH (organiser)-[owned:OWNS]->(at:Anchor)
  WHERE VISIBLE(owned) AND coalesce(owned.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN at, owned
  UNION
  WITH organiser WHERE HUB(organiser)
  MATCH (:Anchor)-[owned:OWNS]->(at:Anchor)
  USING INDEX SEEK owned:OWNS(fromId, scope, toId)
  WHERE owned.fromId = organiser.id AND owned.scope IN $scopes AND owned.toId > '' AND VISIBLE(owned) AND coalesce(owned.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN at, owned
}
WITH organiser, owned, at, [] AS paid, true AS isOpen
// include: patterns/payments-into
// include: patterns/payments-into
// include: patterns/payments-into
// include: patterns/payments-into
WITH organiser, owned, at, paid
WHERE size(paid) > 0
CALL (at) {
  WITH at WHERE at:Person
  RETURN at AS origin, null AS owns
  UNION
  WITH at WHERE NOT HUB(at)
  MATCH (at)<-[owns:OWNS]-(origin:Person)
  WHERE VISIBLE(owns) AND coalesce(owns.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN origin, owns
  UNION
  WITH at WHERE HUB(at)
  MATCH (origin:Person)-[owns:OWNS]->(:Anchor)
  USING INDEX SEEK owns:OWNS(toId, scope, fromId)
  WHERE owns.toId = at.id AND owns.scope IN $scopes AND owns.fromId > '' AND VISIBLE(owns) AND coalesce(owns.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN origin, owns
}
WITH organiser, origin, reverse(paid) AS paid, [one IN [owns, owned] WHERE one IS NOT NULL] AS owners,
     CASE WHEN owns IS NULL THEN [] ELSE [origin.id] END + [at.id] + [r IN reverse(paid) | r.toId] + CASE WHEN owned IS NULL THEN [] ELSE [organiser.id] END AS ids
WHERE none(id IN ids[1..-1] WHERE id IN [organiser.id, origin.id])
  AND (
    (origin = organiser AND size(paid) > 1)
    OR EXISTS { MATCH (origin)-[act:EXPLOITED|CONTROLLED|RECEIVED|HARBOURED]->(e:Episode) WHERE VISIBLE(act) AND VISIBLE(e) }
    OR EXISTS { MATCH (origin)<-[v:OF_VICTIM]-(e:Episode) WHERE VISIBLE(v) AND VISIBLE(e) }
  )
WITH organiser, ids, paid, owners ORDER BY [r IN paid | r.id]
WITH organiser, ids, collect(paid)[0] AS paid, collect(owners)[0] AS owners
RETURN [i IN range(0, size(ids) - 1) | {id: ids[i], part: CASE
           WHEN i = size(ids) - 1 THEN 'ORGANISER'
           WHEN i = 0 THEN 'ORIGIN'
           ELSE 'INTERMEDIARY' END}] AS elements,
       [r IN owners + paid | {source: r.fromId, target: r.toId, type: type(r)}] AS lines,
       [] AS caseIds,
       {payments: size(paid), amount: paid[-1].amount, currency: paid[-1].currency, since: paid[0].validFrom,
        until: coalesce(paid[-1].validTo, paid[-1].validFrom)} AS values
ORDER BY size(paid), organiser.id, ids
LIMIT toInteger($most)
