// purpose: money that comes from an exploiter or a victim, or from the organiser himself, and over other hands reaches the organiser of a group
// params: within, payments, amount, most
// returns: elements, lines, caseIds, values
// timeout: 20
// Payments run between people, organisations or accounts; an account stands for its owner. No payment ends before the one that fed it began.
// Four payments are the most because the bound is part of the text.
MATCH (rec:Record)-[d:DESCRIBES]->(g:Group)
USING INDEX SEEK rec:Record(scope)
WHERE rec.scope IN $within AND VISIBLE(rec) AND VISIBLE(d)
MATCH (g)<-[m:MEMBER_OF]-(organiser:Person)
WHERE VISIBLE(m) AND m.role IN ['ORGANISER', 'LEADER']
WITH DISTINCT organiser
MATCH p = (organiser)-[:OWNS*0..1]->(last:Anchor)<-[:PAID*1..4]-(start:Anchor)<-[:OWNS*0..1]-(origin:Person)
WHERE all(r IN relationships(p) WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED' AND (type(r) = 'OWNS' OR toFloat(r.amount) >= toFloat($amount)))
WITH organiser, origin, p, reverse([r IN relationships(p) WHERE type(r) = 'PAID']) AS paid
WHERE size(paid) <= toInteger($payments)
  AND none(n IN nodes(p)[1..-1] WHERE n IN [organiser, origin])
  AND all(i IN range(0, size(paid) - 2) WHERE coalesce(paid[i].validFrom, '') <= coalesce(paid[i + 1].validTo, paid[i + 1].validFrom, '9999'))
  AND (
    (origin = organiser AND size(paid) > 1)
    OR EXISTS { MATCH (origin)-[act:EXPLOITED|CONTROLLED|RECEIVED|HARBOURED]->(e:Episode) WHERE VISIBLE(act) AND VISIBLE(e) }
    OR EXISTS { MATCH (origin)<-[v:OF_VICTIM]-(e:Episode) WHERE VISIBLE(v) AND VISIBLE(e) }
  )
WITH organiser, origin, [n IN reverse(nodes(p)) | n.id] AS ids, collect(p)[0] AS p, collect(paid)[0] AS paid
RETURN [i IN range(0, size(ids) - 1) | {id: ids[i], part: CASE
           WHEN i = size(ids) - 1 THEN 'ORGANISER'
           WHEN i = 0 THEN 'ORIGIN'
           ELSE 'INTERMEDIARY' END}] AS elements,
       [r IN reverse(relationships(p)) | {source: startNode(r).id, target: endNode(r).id, type: type(r)}] AS lines,
       [] AS caseIds,
       {payments: size(paid), amount: paid[-1].amount, currency: paid[-1].currency, since: paid[0].validFrom,
        until: coalesce(paid[-1].validTo, paid[-1].validFrom)} AS values
ORDER BY size(paid), organiser.id, ids
LIMIT toInteger($most)
